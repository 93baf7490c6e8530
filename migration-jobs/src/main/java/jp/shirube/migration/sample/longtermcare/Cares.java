package jp.shirube.migration.sample.longtermcare;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Status;
import jp.shirube.migration.sample.longtermcare.Care.Certification;
import jp.shirube.migration.sample.longtermcare.Care.Entry;
import jp.shirube.migration.sample.longtermcare.Care.Exit;
import jp.shirube.migration.sample.longtermcare.Care.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Derives who is kept: everybody from 65, and from 40 those who are certified for a specified
 * disease.
 */
final class Cares {

  private static final LocalDate FOUNDED = LocalDate.of(2000, 4, 1);
  private static final int OF_AGE = 65;
  private static final int INSURED_FROM = 40;
  private static final int ILL_PERMILLE = 14;
  private static final int SETTLED_DAYS = 40;

  private final City city;

  Cares(City city) {
    this.city = city;
  }

  List<Care> of(Household household) {
    return household.members().stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private Optional<Care> of(Resident resident) {
    Dice dice = Dice.of(city.seed(), "long-term care", Long.parseLong(resident.number()));
    LocalDate lost = resident.uninsured();
    LocalDate end = lost == null ? city.asOf() : lost;
    LocalDate here = later(resident.events().get(0).date().representative(), FOUNDED);
    LocalDate ill = ill(dice, resident, here, end);
    LocalDate acquired = ill == null ? later(here, ofAge(resident)) : ill;
    if (!acquired.isBefore(end.minusDays(SETTLED_DAYS))) {
      return Optional.empty();
    }
    Certifications certifications = new Certifications(dice, ofAge(resident), end, lost == null);
    List<Certification> certified =
        ill == null ? certifications.since(acquired, resident.age(end)) : certifications.from(ill);
    String publicNumber = dice.permille(25) ? "%07d".formatted(dice.below(10_000_000)) : "";
    String number = resident.number().replaceFirst("01", "00");
    LocalDate since = later(acquired, ofAge(resident));
    return Optional.of(
        new Care(
            number,
            resident,
            publicNumber,
            qualifications(dice, resident, acquired, entry(resident, acquired, ill)),
            certified,
            new Premiums(dice, city.asOf(), number).of(since, lost),
            new Benefits(dice, city.asOf(), !publicNumber.isEmpty()).of(certified, end)));
  }

  /** Somebody completes a year on the day before the birthday. */
  private static LocalDate ofAge(Resident resident) {
    return resident.birth().representative().plusYears(OF_AGE).minusDays(1);
  }

  /** When a person under 65 first applied for a specified disease, null for almost all. */
  private @Nullable LocalDate ill(Dice dice, Resident resident, LocalDate here, LocalDate end) {
    LocalDate from = ofAge(resident).minusYears((long) OF_AGE - INSURED_FROM);
    LocalDate first = later(later(from, here), city.asOf().minusYears(6));
    LocalDate last = earlier(ofAge(resident), end).minusDays(2 * SETTLED_DAYS);
    return first.isBefore(last) && dice.permille(ILL_PERMILLE) ? dice.day(first, last) : null;
  }

  private static Entry entry(Resident resident, LocalDate acquired, @Nullable LocalDate ill) {
    if (ill != null) {
      return Entry.ILL;
    }
    if (acquired.equals(ofAge(resident))) {
      return Entry.OF_AGE;
    }
    return acquired.equals(FOUNDED) ? Entry.FOUNDED : Entry.MOVED_IN;
  }

  private static Exit exit(Resident resident) {
    Status status = resident.latest().status();
    if (status == Status.DEAD) {
      return Exit.DEATH;
    }
    return status == Status.MOVED_OUT ? Exit.MOVED_OUT : Exit.STRUCK_OFF;
  }

  /** One entry, or two for those who turned 65 with a certification. */
  private List<Qualification> qualifications(
      Dice dice, Resident resident, LocalDate acquired, Entry entry) {
    LocalDate lost = resident.uninsured();
    LocalDate ofAge = ofAge(resident);
    LocalDate end = lost == null ? city.asOf() : lost;
    boolean ill = entry == Entry.ILL;
    boolean turned = ill && ofAge.isBefore(end);
    LocalDate notified = entry == Entry.MOVED_IN ? acquired.plusDays(dice.below(14)) : null;
    LocalDate elsewhere = dice.permille(12) && !ill ? dice.day(acquired, end) : null;
    List<Qualification> entries = new ArrayList<>();
    if (turned) {
      entries.add(
          new Qualification(
              1,
              false,
              false,
              entry,
              acquired,
              null,
              null,
              null,
              null,
              null,
              Stamp.of(dice, acquired)));
    }
    LocalDate since = turned ? ofAge : acquired;
    entries.add(
        new Qualification(
            entries.size() + 1,
            true,
            !ill || turned,
            entry,
            acquired,
            notified,
            lost == null ? null : exit(resident),
            lost,
            turned ? ofAge : null,
            elsewhere,
            Stamp.of(dice, earlier(lost == null ? since : lost, city.asOf()))));
    return entries;
  }
}
