package jp.shirube.migration.sample.lateelderly;

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
import jp.shirube.migration.sample.lateelderly.Cover.Entry;
import jp.shirube.migration.sample.lateelderly.Cover.Exit;
import jp.shirube.migration.sample.lateelderly.Cover.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Derives who is covered: everybody from the 75th birthday, and from 65 those with a certified
 * disability.
 */
final class Covers {

  private static final LocalDate FOUNDED = LocalDate.of(2008, 4, 1);
  private static final int OF_AGE = 75;
  private static final int CERTIFIABLE = 65;
  private static final int CERTIFIED_PERMILLE = 40;
  private static final int SETTLED_DAYS = 40;

  private final City city;

  Covers(City city) {
    this.city = city;
  }

  /** The covers of those who are or were covered. */
  List<Cover> of(Household household) {
    return household.members().stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private Optional<Cover> of(Resident resident) {
    Dice dice = Dice.of(city.seed(), "late elderly", Long.parseLong(resident.number()));
    LocalDate here = resident.events().get(0).date().representative();
    LocalDate certified = certified(dice, resident, here);
    LocalDate acquired =
        certified == null ? later(later(ofAge(resident), here), FOUNDED) : certified;
    LocalDate lost = resident.uninsured();
    if (!acquired.isBefore(lost == null ? city.asOf().minusDays(SETTLED_DAYS) : lost)) {
      return Optional.empty();
    }
    String number = resident.number().substring(2);
    Period period = new Period(acquired, lost, certified, entry(resident, acquired, certified));
    return Optional.of(
        new Cover(
            number,
            resident,
            qualifications(dice, resident, period),
            new Premiums(dice, city.asOf(), number).of(acquired, lost)));
  }

  private static LocalDate ofAge(Resident resident) {
    return resident.birth().representative().plusYears(OF_AGE);
  }

  private @Nullable LocalDate certified(Dice dice, Resident resident, LocalDate here) {
    LocalDate from = resident.birth().representative().plusYears(CERTIFIABLE).plusDays(1);
    LocalDate first = later(later(from, here), FOUNDED);
    LocalDate last = earlier(ofAge(resident), city.asOf()).minusDays(SETTLED_DAYS);
    boolean possible = first.isBefore(last) && dice.permille(CERTIFIED_PERMILLE);
    return possible ? dice.day(first, last) : null;
  }

  private static Entry entry(Resident resident, LocalDate acquired, @Nullable LocalDate certified) {
    if (certified != null) {
      return Entry.CERTIFIED;
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

  /** From when until when, and why. */
  private record Period(
      LocalDate acquired, @Nullable LocalDate lost, @Nullable LocalDate certified, Entry entry) {}

  private List<Qualification> qualifications(Dice dice, Resident resident, Period period) {
    List<LocalDate> changes = changes(dice, resident, period);
    boolean elsewhere = dice.permille(8);
    List<Qualification> entries = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      boolean latest = i == changes.size() - 1;
      LocalDate lost = latest ? period.lost() : null;
      LocalDate next = latest ? lost : changes.get(i + 1);
      LocalDate from = changes.get(i);
      LocalDate to = next == null ? null : next.minusDays(1);
      entries.add(
          new Qualification(
              i + 1,
              latest,
              from.isBefore(ofAge(resident)),
              period.entry(),
              period.acquired(),
              lost == null ? null : exit(resident),
              lost,
              from,
              to,
              1 + dice.weighted(70, 20, 10),
              elsewhere,
              period.certified(),
              issued(from, to),
              Stamp.of(dice, earlier(lost == null ? from : lost, city.asOf()))));
    }
    return entries;
  }

  /** The days from which something else holds: the 75th birthday, a new burden in August. */
  private List<LocalDate> changes(Dice dice, Resident resident, Period period) {
    List<LocalDate> changes = new ArrayList<>();
    changes.add(period.acquired());
    LocalDate end = period.lost() == null ? city.asOf() : period.lost();
    LocalDate ofAge = ofAge(resident);
    if (period.certified() != null && ofAge.isBefore(end)) {
      changes.add(ofAge);
    }
    LocalDate august = LocalDate.of(city.asOf().getYear() - dice.between(0, 2), 8, 1);
    LocalDate last = changes.get(changes.size() - 1);
    if (dice.permille(250) && august.isAfter(last) && august.isBefore(end)) {
      changes.add(august);
    }
    return changes;
  }

  /** Certificates are handed out at the start and again each July. */
  private LocalDate issued(LocalDate from, @Nullable LocalDate to) {
    LocalDate until = to == null ? city.asOf() : earlier(to, city.asOf());
    LocalDate july = LocalDate.of(until.getYear(), 7, 20);
    return later(from, july.isAfter(until) ? july.minusYears(1) : july);
  }
}
