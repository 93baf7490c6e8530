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
import jp.shirube.migration.sample.disability.BodyHandbook.Entry;
import org.jspecify.annotations.Nullable;

/** Derives who holds a 身体障害者手帳: few of the young, many of the old. */
final class BodyHandbooks {

  private static final String IBARAKI = "08";
  private static final int GROWN_UP = 18;
  private static final int YEARS_BACK = 20;
  private static final int SETTLED_DAYS = 120;
  private static final int DECISION_DAYS = 45;

  private final City city;

  BodyHandbooks(City city) {
    this.city = city;
  }

  private static int permille(int age) {
    if (age < GROWN_UP) {
      return 6;
    }
    return age < 65 ? 20 : 80;
  }

  Optional<BodyHandbook> of(Resident resident) {
    Dice dice = Dice.of(city.seed(), "body handbook", Long.parseLong(resident.number()));
    if (!dice.permille(permille(resident.age(city.asOf())))) {
      return Optional.empty();
    }
    Stay stay = Stay.of(resident, city.asOf());
    LocalDate born = resident.birth().representative();
    LocalDate last = stay.last().minusDays(SETTLED_DAYS);
    LocalDate issued = dice.day(later(born.plusYears(1), last.minusYears(YEARS_BACK)), last);
    boolean brought = issued.isBefore(stay.from()) && !stay.origin().isEmpty();
    LocalDate granted = brought ? issued : later(issued, stay.from().plusDays(DECISION_DAYS));
    if (granted.isAfter(last)) {
      return Optional.empty();
    }
    String serial = "%06d".formatted(Long.parseLong(resident.number()) / 10 % 1_000_000);
    return Optional.of(
        new BodyHandbook(
            resident,
            brought ? stay.origin() : IBARAKI,
            serial,
            new History(dice, stay, granted, firstOf(dice, born, granted)).entries()));
  }

  private static Impairment firstOf(Dice dice, LocalDate born, LocalDate granted) {
    boolean child = born.plusYears(GROWN_UP).isAfter(granted);
    return dice.pick(child ? Impairment.FROM_BIRTH : List.of(Impairment.values()));
  }

  /** One handbook's entries in the making. */
  private final class History {

    private final Dice dice;
    private final Stay stay;
    private final LocalDate issued;
    private final List<Impairment> impairments = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable LocalDate returned;
    private final @Nullable LocalDate reissued;

    History(Dice dice, Stay stay, LocalDate issued, Impairment first) {
      this.dice = dice;
      this.stay = stay;
      this.issued = issued;
      impairments.add(first);
      LocalDate recorded = later(issued, stay.from());
      this.returned = returned(recorded);
      LocalDate until = returned == null ? stay.last() : returned;
      boolean again = dice.permille(200) && recorded.plusDays(40).isBefore(until.minusDays(1));
      this.reissued = again ? dice.day(recorded.plusDays(30), until.minusDays(1)) : null;
    }

    /** The dead and those who moved return it at once, some who recovered as well. */
    private @Nullable LocalDate returned(LocalDate recorded) {
      if (stay.left() != null) {
        return earlier(stay.left().plusDays(dice.between(0, 9)), city.asOf());
      }
      return dice.permille(20) ? dice.day(recorded.plusDays(90), city.asOf()) : null;
    }

    List<Entry> entries() {
      LocalDate recorded = later(issued, stay.from());
      LocalDate applied = issued.minusDays(DECISION_DAYS);
      if (!applied.isBefore(stay.from()) && dice.permille(300)) {
        add(State.APPLIED, applied, null, null, null);
      }
      add(State.GRANTED, recorded, issued, null, null);
      if (reissued != null) {
        worsen();
        add(State.GRANTED, reissued, issued, reissued, null);
      }
      if (returned != null) {
        add(State.ENDED, returned, issued, reissued, returned);
      }
      return entries;
    }

    /** Half of the handbooks that are handed out again certify something more. */
    private void worsen() {
      if (dice.permille(500)) {
        impairments.add(dice.pick(impairments.get(0).others()));
      }
    }

    private void add(
        State state,
        LocalDate day,
        @Nullable LocalDate first,
        @Nullable LocalDate again,
        @Nullable LocalDate back) {
      int number = entries.size() + 1;
      boolean latest = state == State.ENDED || endsWith(state, again);
      YearMonth examined = first == null || back != null ? null : examined();
      entries.add(
          new Entry(
              number,
              latest,
              state,
              first,
              again,
              back,
              impairments,
              examined,
              Stamp.of(dice, day)));
    }

    private boolean endsWith(State state, @Nullable LocalDate again) {
      boolean lastGrant = reissued == null || again != null;
      return state == State.GRANTED && lastGrant && returned == null;
    }

    /** Three or five years after it was handed out, if that is still to come. */
    private @Nullable YearMonth examined() {
      LocalDate since = reissued == null ? issued : reissued;
      YearMonth month = YearMonth.from(since).plusYears(since.getDayOfMonth() % 2 == 0 ? 3 : 5);
      boolean due = impairments.get(0).examinedAgain() && month.atDay(1).isAfter(city.asOf());
      return due ? month : null;
    }
  }
}
