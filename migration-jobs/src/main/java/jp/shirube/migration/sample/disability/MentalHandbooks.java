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
import jp.shirube.migration.sample.disability.MentalHandbook.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Derives who holds a 精神障害者保健福祉手帳: it runs for two years and is renewed from three months before it
 * expires.
 */
final class MentalHandbooks {

  private static final LocalDate FOUNDED = LocalDate.of(1995, 10, 1);
  private static final int YOUNGEST = 15;
  private static final int YEARS_BACK = 7;
  private static final int SETTLED_DAYS = 60;
  private static final int DECISION_DAYS = 30;
  private static final int TERM_YEARS = 2;

  private final City city;

  MentalHandbooks(City city) {
    this.city = city;
  }

  private static int permille(int age) {
    if (age < 18) {
      return 4;
    }
    return age < 65 ? 19 : 9;
  }

  Optional<MentalHandbook> of(Resident resident) {
    Dice dice = Dice.of(city.seed(), "mental handbook", Long.parseLong(resident.number()));
    if (!dice.permille(permille(resident.age(city.asOf())))) {
      return Optional.empty();
    }
    Stay stay = Stay.of(resident, city.asOf());
    LocalDate grownUp = resident.birth().representative().plusYears(YOUNGEST);
    LocalDate earliest = later(stay.from().plusDays(SETTLED_DAYS), grownUp);
    LocalDate back = later(FOUNDED, stay.last().minusYears(YEARS_BACK));
    LocalDate last = stay.last().minusDays(SETTLED_DAYS);
    LocalDate granted = dice.day(later(earliest, back), last);
    if (granted.isAfter(last)) {
      return Optional.empty();
    }
    String number = "%07d".formatted(Long.parseLong(resident.number()) / 10 % 10_000_000);
    return Optional.of(
        new MentalHandbook(resident, number, new History(dice, stay).entries(granted)));
  }

  /** One handbook's entries in the making. */
  private final class History {

    private final Dice dice;
    private final Stay stay;
    private final List<Entry> entries = new ArrayList<>();
    private int grade;

    History(Dice dice, Stay stay) {
      this.dice = dice;
      this.stay = stay;
      this.grade = 1 + dice.weighted(8, 62, 30);
    }

    List<Entry> entries(LocalDate granted) {
      LocalDate expires = YearMonth.from(granted).plusYears(TERM_YEARS).atEndOfMonth();
      grant(granted.minusDays(DECISION_DAYS), granted, expires);
      LocalDate renewed = renewal(expires);
      while (!renewed.isAfter(stay.last().minusDays(1)) && dice.permille(900)) {
        expires = YearMonth.from(expires).plusYears(TERM_YEARS).atEndOfMonth();
        grade = dice.permille(100) ? 1 + grade % 3 : grade;
        grant(renewed.minusDays(DECISION_DAYS), renewed, expires);
        renewed = renewal(expires);
      }
      end(expires);
      return numbered();
    }

    /** The decision about an application made 40 to 85 days before. */
    private LocalDate renewal(LocalDate expires) {
      return expires.minusDays(dice.between(40, 85)).plusDays(DECISION_DAYS);
    }

    private void grant(LocalDate applied, LocalDate granted, LocalDate expires) {
      add(State.GRANTED, applied, granted, expires, null, granted);
    }

    /** It is given back when the person leaves, and when it was not renewed. */
    private void end(LocalDate expires) {
      LocalDate lapsed = expires.isBefore(stay.last()) ? expires.plusDays(1) : null;
      LocalDate back = lapsed == null ? stay.left() : lapsed;
      if (back != null) {
        Entry last = entries.get(entries.size() - 1);
        LocalDate day = earlier(back, city.asOf());
        add(State.ENDED, last.applied(), last.granted(), expires, day, day);
      }
    }

    private void add(
        State state,
        LocalDate applied,
        LocalDate granted,
        LocalDate expires,
        @Nullable LocalDate returned,
        LocalDate recorded) {
      entries.add(
          new Entry(
              entries.size() + 1,
              false,
              state,
              grade,
              applied,
              granted,
              expires,
              dice.permille(600),
              returned,
              Stamp.of(dice, recorded)));
    }

    /** The last one is the latest. */
    private List<Entry> numbered() {
      Entry last = entries.remove(entries.size() - 1);
      entries.add(
          new Entry(
              last.number(),
              true,
              last.state(),
              last.grade(),
              last.applied(),
              last.granted(),
              last.expires(),
              last.together(),
              last.returned(),
              last.stamp()));
      return entries;
    }
  }
}
