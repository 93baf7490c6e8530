package jp.shirube.migration.sample.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.health.HealthRecord.Shot;

/** Derives the vaccinations of a resident; records are kept for five years. */
final class ShotMaker {

  private static final int YEARS_KEPT = 5;
  private static final int OLD = 65;
  private static final int CHILD = 18;
  private static final int ELDERLY_FEE = 1_500;

  /** From April 2024 infants get five components in one (予防接種法施行令). */
  private static final LocalDate FIVE_IN_ONE = LocalDate.of(2024, 2, 1);

  private static final LocalDate SHINGLES = LocalDate.of(2025, 4, 1);

  private final Resident person;
  private final Dice dice;
  private final LocalDate first;
  private final LocalDate last;
  private final List<Shot> shots = new ArrayList<>();

  ShotMaker(City city, Resident person) {
    this.person = person;
    this.dice = Dice.of(city.seed(), "vaccination", Long.parseLong(person.number()));
    LocalDate arrived = person.arrived();
    LocalDate kept = city.asOf().minusYears(YEARS_KEPT);
    this.first = arrived.isAfter(kept) ? arrived : kept;
    LocalDate left = person.latest().date().representative();
    this.last = person.living() || left.isAfter(city.asOf()) ? city.asOf() : left.minusDays(1);
  }

  List<Shot> make() {
    int age = person.age(last);
    if (age <= CHILD && !person.birth().vague()) {
      childhood();
    } else if (age >= OLD) {
      oldAge();
    }
    shots.sort(Comparator.comparing(Shot::day).thenComparing(Shot::vaccine));
    return shots;
  }

  private void childhood() {
    LocalDate born = person.birth().representative();
    for (Vaccine vaccine : Vaccine.values()) {
      if (due(vaccine, born) && !dice.permille(30)) {
        series(vaccine, born);
      }
    }
  }

  private boolean due(Vaccine vaccine, LocalDate born) {
    return switch (vaccine) {
      case FIVE_IN_ONE -> !born.isBefore(FIVE_IN_ONE);
      case FOUR_IN_ONE -> born.isBefore(FIVE_IN_ONE);
      case PAPILLOMA -> person.sex() == Sex.FEMALE && dice.permille(550);
      default -> true;
    };
  }

  /** Doses in order; those of another city count but are not kept here. */
  private void series(Vaccine vaccine, LocalDate born) {
    int dose = 1;
    for (int months : vaccine.months()) {
      LocalDate day = workday(born.plusMonths(months).plusDays(dice.below(20)));
      add(vaccine, dose++, day, 0);
    }
  }

  private void oldAge() {
    boolean usually = dice.permille(560);
    for (int year = FiscalYear.of(first); year <= FiscalYear.of(last); year++) {
      LocalDate day = workday(LocalDate.of(year, 10, 5).plusDays(dice.below(75)));
      if (usually && dice.permille(850)) {
        add(Vaccine.INFLUENZA, 1 + year - FiscalYear.of(first), day, ELDERLY_FEE);
      }
    }
    LocalDate birthday = person.birth().representative().plusYears(OLD);
    if (dice.permille(350)) {
      add(Vaccine.PNEUMOCOCCUS, 1, workday(birthday.plusDays(dice.between(20, 300))), 3_000);
    }
    LocalDate shingles = workday(SHINGLES.plusDays(dice.between(10, 500)));
    if (dice.permille(120)) {
      add(Vaccine.SHINGLES, 1, shingles, 4_000);
    }
  }

  private static LocalDate workday(LocalDate day) {
    return FiscalYear.due(day);
  }

  private void add(Vaccine vaccine, int dose, LocalDate day, int fee) {
    if (day.isBefore(first) || day.isAfter(last) || entered(day).isAfter(last)) {
      return;
    }
    shots.add(
        new Shot(
            vaccine,
            dose,
            day,
            "%s%04d".formatted(vaccine.vendorCode(), dice.below(10_000)),
            Clinics.draw(dice),
            Clinics.doctor(dice),
            "Y%d-%06d".formatted(FiscalYear.of(day), dice.below(1_000_000)),
            fee,
            Stamp.of(dice, entered(day))));
  }

  /** Clinics send their slips a month later. */
  private static LocalDate entered(LocalDate day) {
    return day.plusMonths(1).withDayOfMonth(10);
  }
}
