package jp.shirube.migration.sample.seal;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Relatives;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.seal.SealRegistration.Shows;

/** Makes the registered seals of residents of 15 years and more. */
public final class SealRegistrations {

  private static final int LEAST_AGE = 15;
  private static final int USUAL_AGE = 20;
  private static final LocalDate KEPT_SINCE = LocalDate.of(1975, 4, 1);
  private static final int REGISTERED_PERMILLE = 620;
  private static final int YOUNG_PERMILLE = 60;
  private static final int INQUIRED_PERMILLE = 300;
  private static final int ANSWERED_PERMILLE = 930;
  private static final int ISSUED_PERMILLE = 350;
  private static final int FEE = 300;

  private final City city;

  public SealRegistrations(City city) {
    this.city = city;
  }

  /** Those of the household's members. */
  public List<SealRegistration> of(Household household) {
    List<SealRegistration> registrations = new ArrayList<>();
    for (Resident resident : household.members()) {
      addTo(registrations, resident);
    }
    return registrations;
  }

  private void addTo(List<SealRegistration> registrations, Resident resident) {
    Dice dice = Dice.of(city.seed(), "seal", Long.parseLong(resident.number()));
    boolean wanted = dice.permille(REGISTERED_PERMILLE);
    boolean young = dice.permille(YOUNG_PERMILLE);
    LocalDate birth = resident.birth().representative();
    LocalDate here = later(resident.events().get(0).processed(), KEPT_SINCE);
    LocalDate from = later(here, birth.plusYears(young ? LEAST_AGE : USUAL_AGE));
    LocalDate to = earlier(lastDay(resident), from.plusYears(15));
    if (!wanted || from.isAfter(to)) {
      return;
    }
    LocalDate registered = dice.day(from, to);
    SealStory story = new SealStory(dice, city.asOf(), registered);
    List<SealEntry> history = story.of(resident);
    List<Inquiry> inquiries = new ArrayList<>();
    if (dice.permille(INQUIRED_PERMILLE)) {
      inquiries.add(inquiry(dice, history.get(0)));
    }
    registrations.add(
        new SealRegistration(
            resident,
            resident.number(),
            shows(dice, resident, history),
            history,
            inquiries,
            issues(dice, resident, registered)));
  }

  /** Certificates between the registration and the day before the person left. */
  private List<Issue> issues(Dice dice, Resident resident, LocalDate registered) {
    List<Issue> issues = new ArrayList<>();
    LocalDate last = lastDay(resident);
    LocalDate day = later(registered, last.minusYears(5));
    int count = dice.permille(ISSUED_PERMILLE) ? dice.between(1, 3) : 0;
    while (issues.size() < count && !day.isAfter(last)) {
      day = dice.day(day, last);
      issues.add(issue(dice, issues.size() + 1, day));
    }
    return issues;
  }

  private static Issue issue(Dice dice, int serial, LocalDate day) {
    LocalTime time = LocalTime.of(dice.between(9, 16), dice.below(60), dice.below(60));
    int copies = dice.between(1, 3);
    return new Issue(
        serial,
        LocalDateTime.of(day, time),
        dice.pick(List.of("01", "01", "02", "03")),
        copies,
        copies * FEE,
        "%d-%06d".formatted(day.getYear(), dice.below(1_000_000)),
        Stamp.of(dice, day));
  }

  private LocalDate lastDay(Resident resident) {
    Event latest = resident.latest();
    return resident.living()
        ? city.asOf().minusDays(1)
        : latest.date().representative().minusDays(1);
  }

  private static Shows shows(Dice dice, Resident resident, List<SealEntry> history) {
    PersonName name = history.get(0).name();
    if (!name.alias().isEmpty()) {
      return Shows.ALIAS;
    }
    if (!name.former().isEmpty()) {
      return Shows.FORMER_SURNAME;
    }
    if (resident.foreign() != null) {
      return Shows.NAME;
    }
    return List.of(Shows.SURNAME, Shows.NAME, Shows.GIVEN).get(dice.weighted(60, 28, 12));
  }

  private Inquiry inquiry(Dice dice, SealEntry first) {
    LocalDate sent = first.applied();
    boolean answered = dice.permille(ANSWERED_PERMILLE);
    PersonName agent = Relatives.stranger(dice, dice.pick(List.of(Sex.values())), 50);
    Address at = first.address();
    return new Inquiry(
        1,
        sent,
        sent.plusDays(30),
        answered ? first.registered() : null,
        first.byAgent() ? agent.full() : "",
        first.byAgent() ? "茨城県小美玉市" + at.town() + at.lotWording() : "",
        dice.pick(List.of("01", "01", "02", "03")),
        Stamp.of(dice, first.registered()));
  }
}
