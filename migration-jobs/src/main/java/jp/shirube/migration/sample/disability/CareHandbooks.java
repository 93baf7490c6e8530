package jp.shirube.migration.sample.disability;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.disability.CareHandbook.Entry;
import jp.shirube.migration.sample.disability.CareHandbook.Examiner;

/**
 * Derives who holds a 療育手帳: handed out in childhood, examined again every few years until the
 * person is grown up, then no more.
 */
final class CareHandbooks {

  private static final LocalDate FOUNDED = LocalDate.of(1973, 9, 27);
  private static final int GROWN_UP = 18;
  private static final int SETTLED_DAYS = 60;
  private static final int FEWEST_YEARS = 3;

  private final City city;

  CareHandbooks(City city) {
    this.city = city;
  }

  private static int permille(int age) {
    if (age < GROWN_UP) {
      return 20;
    }
    return age < 65 ? 13 : 4;
  }

  Optional<CareHandbook> of(Resident resident) {
    Dice dice = Dice.of(city.seed(), "care handbook", Long.parseLong(resident.number()));
    if (!dice.permille(permille(resident.age(city.asOf())))) {
      return Optional.empty();
    }
    Stay stay = Stay.of(resident, city.asOf());
    LocalDate issued = issued(dice, resident, stay);
    if (issued.isAfter(stay.last().minusDays(SETTLED_DAYS))) {
      return Optional.empty();
    }
    String number = "%08d".formatted(Long.parseLong(resident.number()) / 10 % 100_000_000);
    return Optional.of(
        new CareHandbook(resident, number, issued, entries(dice, resident, stay, issued)));
  }

  /** Between the ages of 3 and 14; those born before there were handbooks got them later. */
  private static LocalDate issued(Dice dice, Resident resident, Stay stay) {
    LocalDate born = resident.birth().representative();
    LocalDate day = born.plusYears(dice.between(3, 14)).plusDays(dice.between(1, 300));
    LocalDate founded = later(day, FOUNDED.plusDays(dice.between(30, 900)));
    boolean brought = founded.isBefore(stay.from()) && !stay.origin().isEmpty();
    return brought ? founded : later(founded, stay.from().plusDays(SETTLED_DAYS));
  }

  private List<Entry> entries(Dice dice, Resident resident, Stay stay, LocalDate issued) {
    List<LocalDate> days = examinations(dice, resident, stay, issued);
    List<Entry> entries = new ArrayList<>();
    int grade = 1 + dice.weighted(15, 20, 25, 40);
    for (LocalDate day : days) {
      boolean latest = day.equals(days.get(days.size() - 1)) && stay.left() == null;
      grade = dice.permille(150) ? 1 + grade % 4 : grade;
      boolean brought = day.isBefore(stay.from());
      entries.add(
          new Entry(
              entries.size() + 1,
              latest,
              State.GRANTED,
              grade,
              day,
              next(resident, day),
              day.equals(issued) || brought ? null : day.plusDays(14),
              null,
              examiner(resident, day, brought && !stay.origin().equals("08")),
              Stamp.of(dice, later(brought ? stay.from() : day.plusDays(14), day))));
    }
    if (stay.left() != null) {
      entries.add(returned(dice, entries.get(entries.size() - 1), stay.left()));
    }
    return entries;
  }

  private Entry returned(Dice dice, Entry last, LocalDate left) {
    LocalDate day = earlier(left.plusDays(dice.between(0, 20)), city.asOf());
    return new Entry(
        last.number() + 1,
        true,
        State.ENDED,
        last.grade(),
        last.judged(),
        null,
        last.reissued(),
        day,
        last.examiner(),
        Stamp.of(dice, day));
  }

  /** The last one before the person came here, and those since. */
  private static List<LocalDate> examinations(
      Dice dice, Resident resident, Stay stay, LocalDate issued) {
    List<LocalDate> days = new ArrayList<>(List.of(issued));
    LocalDate day = issued;
    while (next(resident, day) != null) {
      day = day.plusYears(years(day)).plusDays(dice.between(0, 20));
      if (day.isAfter(stay.last().minusDays(SETTLED_DAYS / 2))) {
        break;
      }
      if (day.isBefore(stay.from())) {
        days.clear();
      }
      days.add(day);
    }
    return days;
  }

  private static int years(LocalDate day) {
    return FEWEST_YEARS + day.getDayOfMonth() % 3;
  }

  /** Grown-ups are not examined again. */
  private static @org.jspecify.annotations.Nullable YearMonth next(
      Resident resident, LocalDate judged) {
    LocalDate grownUp = resident.birth().representative().plusYears(GROWN_UP);
    return judged.isBefore(grownUp) ? YearMonth.from(judged).plusYears(years(judged)) : null;
  }

  private static Examiner examiner(Resident resident, LocalDate day, boolean elsewhere) {
    if (elsewhere) {
      return Examiner.ELSEWHERE;
    }
    LocalDate grownUp = resident.birth().representative().plusYears(GROWN_UP);
    return day.isBefore(grownUp) ? Examiner.CHILDREN : Examiner.ADULTS;
  }
}
