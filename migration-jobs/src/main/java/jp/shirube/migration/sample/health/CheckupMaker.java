package jp.shirube.migration.sample.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.health.HealthRecord.Screening;
import jp.shirube.migration.sample.health.HealthRecord.ThreeYearCheck;

/** Derives screenings for stomach cancer and the check of three-year-olds. */
final class CheckupMaker {

  private static final int YEARS = 3;
  private static final int SCREENED_FROM = 40;
  private static final int ENDOSCOPY_FROM = 50;
  private static final int FREE_FROM = 70;
  private static final List<String> WORRIES =
      List.of("言葉がはっきりしない", "好き嫌いが多い", "夜なかなか寝ない", "落ち着きがない");

  private final City city;
  private final Resident person;
  private final Dice dice;
  private final LocalDate arrived;

  CheckupMaker(City city, Resident person) {
    this.city = city;
    this.person = person;
    this.dice = Dice.of(city.seed(), "checkup", Long.parseLong(person.number()));
    this.arrived = person.arrived();
  }

  List<Screening> screenings() {
    List<Screening> screenings = new ArrayList<>();
    int now = FiscalYear.of(city.asOf());
    boolean goes = dice.permille(260);
    for (int year = now - YEARS + 1; goes && year <= now; year++) {
      LocalDate day = FiscalYear.due(LocalDate.of(year, 6, 1).plusDays(dice.below(180)));
      LocalDate judged = day.plusDays(21);
      boolean possible = person.living() && arrived.isBefore(day) && !judged.isAfter(city.asOf());
      if (possible && person.age(FiscalYear.last(year)) >= SCREENED_FROM && dice.permille(700)) {
        screenings.add(screening(year, day, judged));
      }
    }
    return screenings;
  }

  private Screening screening(int year, LocalDate day, LocalDate judged) {
    int age = person.age(FiscalYear.last(year));
    boolean endoscopy = age >= ENDOSCOPY_FROM && dice.permille(450);
    List<String> results = List.of("1", "2", "3", "4", "9");
    return new Screening(
        year,
        day,
        endoscopy,
        endoscopy ? Clinics.draw(dice) : "",
        endoscopy ? "" : dice.pick(Clinics.HALLS),
        "I%d%05d".formatted(year, dice.below(100_000)),
        results.get(dice.weighted(790, 110, 75, 20, 5)),
        judged,
        age >= FREE_FROM,
        Stamp.of(dice, judged));
  }

  /** Empty for everybody who did not turn three here within the last years. */
  Optional<ThreeYearCheck> threeYears() {
    LocalDate born = person.birth().representative();
    LocalDate day = FiscalYear.due(born.plusMonths(37).plusDays(dice.below(120)));
    boolean kept = day.isAfter(city.asOf().minusYears(5)) && !day.isAfter(city.asOf());
    if (!kept || !person.living() || !arrived.isBefore(day) || dice.permille(40)) {
      return Optional.empty();
    }
    int months = (int) ChronoUnit.MONTHS.between(born, day);
    return Optional.of(
        new ThreeYearCheck(
            FiscalYear.of(day) * 10_000_000L + Long.parseLong(person.number()) / 10 % 10_000_000,
            day,
            months,
            dice.between(905, 1_005),
            dice.between(1_180, 1_720),
            dice.between(485, 540),
            dice.between(470, 515),
            dice.permille(900) ? "1" : "2",
            dice.permille(960) ? "1" : "2",
            dice.permille(970) ? "1" : "2",
            String.valueOf(1 + dice.weighted(800, 40, 100, 50, 10)),
            answers(),
            dice.permille(150) ? dice.pick(WORRIES) : "",
            Stamp.of(dice, day)));
  }

  private List<String> answers() {
    return Stream.generate(() -> List.of("1", "2", "9", "").get(dice.weighted(700, 220, 40, 40)))
        .limit(ThreeYearCheck.QUESTIONS)
        .toList();
  }
}
