package jp.shirube.migration.sample.pension;

import static jp.shirube.migration.sample.city.Days.earlier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Status;
import jp.shirube.migration.sample.pension.Pension.Kind;
import jp.shirube.migration.sample.pension.Pension.Months;
import jp.shirube.migration.sample.pension.Pension.Period;
import org.jspecify.annotations.Nullable;

/**
 * Derives a person's times of insurance: from the day before the 20th birthday to the day before
 * the 60th, as far as the person was no employee and lived here.
 */
final class Periods {

  static final String OF_AGE = "01";
  static final String LEFT_EMPLOYER = "02";
  static final String FROM_ABROAD = "03";
  static final String VOLUNTARILY = "04";
  static final String KIND_CHANGED = "05";
  static final String OTHER = "99";

  static final String SIXTY = "01";
  static final String EMPLOYED = "02";
  static final String TO_ABROAD = "03";
  static final String DEATH = "04";

  private static final LocalDate MATERNITY_SINCE = LocalDate.of(2019, 4, 1);
  private static final int SETTLED_DAYS = 60;

  private final Dice dice;
  private final LocalDate asOf;

  Periods(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /**
   * @param insured whether the city's health insurance covers the person today
   */
  List<Period> of(Household household, Resident resident, boolean insured) {
    LocalDate born = resident.birth().representative();
    LocalDate twenty = born.plusYears(20).minusDays(1);
    LocalDate sixty = born.plusYears(60).minusDays(1);
    LocalDate here = resident.events().get(0).date().representative();
    LocalDate from = twenty.isBefore(here) ? here : twenty;
    LocalDate end = end(resident, sixty);
    if (!from.isBefore(end.minusDays(SETTLED_DAYS)) || resident.age(asOf) >= 65) {
      return List.of();
    }
    String entry = from.equals(twenty) ? OF_AGE : entry(resident);
    List<Period> periods =
        switch (course(resident, insured)) {
          case 0 -> list(period(1, true, Kind.FIRST, from, entry, null, "", null));
          case 1 -> interrupted(from, entry, end);
          case 2 -> dependent(from, entry, end);
          case 3 -> employed(from, entry, end);
          default -> new ArrayList<>();
        };
    return finished(household, resident, sixty, periods);
  }

  /** The day after which no insurance of the first kind can begin. */
  private LocalDate end(Resident resident, LocalDate sixty) {
    LocalDate left = resident.living() ? asOf : resident.latest().date().representative();
    return left.isBefore(sixty) ? left : sixty;
  }

  private static String entry(Resident resident) {
    return resident.events().get(0).reason() == Reason.ARRIVAL_FROM_ABROAD ? FROM_ABROAD : OTHER;
  }

  /**
   * 0 never employed, 1 employed for a while, 2 a dependent spouse, 3 employed today, 4 unknown.
   */
  private int course(Resident resident, boolean insured) {
    if (insured) {
      return dice.weighted(60, 40);
    }
    if (resident.relation().spouse() || resident.relation() == Relation.CHILDS_WIFE) {
      return dice.weighted(20, 10, 330, 140, 400);
    }
    boolean student = resident.age(asOf) <= 22;
    return student ? dice.weighted(600, 0, 0, 100, 300) : dice.weighted(50, 20, 0, 230, 700);
  }

  private List<Period> interrupted(LocalDate from, String entry, LocalDate end) {
    LocalDate employed = dice.day(from.plusDays(20), end.minusDays(30));
    LocalDate back = dice.day(employed.plusDays(10), end.minusDays(5));
    List<Period> periods =
        list(period(1, false, Kind.FIRST, from, entry, employed, EMPLOYED, null));
    periods.add(period(2, true, Kind.FIRST, back, LEFT_EMPLOYER, null, "", null));
    return periods;
  }

  private List<Period> dependent(LocalDate from, String entry, LocalDate end) {
    LocalDate changed = dice.day(from.plusDays(20), end.minusDays(5));
    List<Period> periods = list(period(1, false, Kind.FIRST, from, entry, null, "", null));
    periods.add(period(2, true, Kind.THIRD, changed, KIND_CHANGED, null, "", changed));
    return periods;
  }

  private List<Period> employed(LocalDate from, String entry, LocalDate end) {
    LocalDate employed = dice.day(from.plusDays(20), end.minusDays(5));
    return list(period(1, true, Kind.FIRST, from, entry, employed, EMPLOYED, null));
  }

  private static List<Period> list(Period first) {
    List<Period> periods = new ArrayList<>();
    periods.add(first);
    return periods;
  }

  private Period period(
      int number,
      boolean latest,
      Kind kind,
      LocalDate acquired,
      String entry,
      @Nullable LocalDate lost,
      String exit,
      @Nullable LocalDate changed) {
    LocalDate notified = earlier(acquired.plusDays(dice.below(14)), asOf);
    Stamp stamp = Stamp.of(dice, lost == null ? notified : lost);
    return new Period(
        number, latest, kind, acquired, entry, notified, lost, exit, changed, null, null, stamp);
  }

  /** Ends what ends with the 60th birthday, a death or a move; adds what can be applied for. */
  private List<Period> finished(
      Household household, Resident resident, LocalDate sixty, List<Period> periods) {
    if (periods.isEmpty()) {
      return periods;
    }
    int last = periods.size() - 1;
    Period open = periods.get(last);
    if (open.lost() == null) {
      periods.set(last, ended(resident, sixty, open));
    }
    Period latest = periods.get(last);
    boolean ofSixty = latest.exit().equals(SIXTY) && resident.living();
    LocalDate again = sixty.plusDays(dice.between(5, 300));
    if (ofSixty && dice.permille(250) && again.isBefore(asOf)) {
      periods.set(last, latest.superseded());
      periods.add(
          period(last + 2, true, Kind.VOLUNTARY, again, VOLUNTARILY, null, "", null)
              .with(extra(again), null));
    } else if (latest.lost() == null && latest.kind() == Kind.FIRST) {
      Months extra = dice.permille(80) ? extra(latest.acquired()) : null;
      periods.set(last, latest.with(extra, maternity(household, resident, latest)));
    }
    return periods;
  }

  private Period ended(Resident resident, LocalDate sixty, Period open) {
    LocalDate left = resident.latest().date().representative();
    if (resident.living() || !left.isBefore(sixty)) {
      return sixty.isAfter(asOf) ? open : lost(open, sixty, SIXTY);
    }
    boolean dead = resident.latest().status() == Status.DEAD;
    String moved = resident.latest().reason() == Reason.MOVE_ABROAD ? TO_ABROAD : OTHER;
    return lost(open, dead ? left.plusDays(1) : left, dead ? DEATH : moved);
  }

  private Period lost(Period open, LocalDate day, String exit) {
    return new Period(
        open.number(),
        open.latest(),
        open.kind(),
        open.acquired(),
        open.entry(),
        open.notified(),
        day,
        exit,
        open.changed(),
        null,
        null,
        Stamp.of(dice, day));
  }

  private Months extra(LocalDate acquired) {
    YearMonth from = YearMonth.from(dice.day(acquired, asOf));
    YearMonth to = from.plusMonths(dice.between(6, 60));
    boolean ended = dice.permille(300) && to.isBefore(YearMonth.from(asOf));
    return new Months(from, ended ? to : null);
  }

  /** Four months from the one before a birth, since 2019. */
  private @Nullable Months maternity(Household household, Resident resident, Period period) {
    if (resident.sex() != Sex.FEMALE) {
      return null;
    }
    Optional<LocalDate> born =
        childrenOf(household, resident).stream()
            .filter(day -> day.isAfter(MATERNITY_SINCE.plusMonths(2)))
            .filter(day -> day.isAfter(period.acquired().plusMonths(2)))
            .max(Comparator.naturalOrder());
    YearMonth month = born.map(YearMonth::from).orElse(null);
    return month == null ? null : new Months(month.minusMonths(1), month.plusMonths(2));
  }

  private static List<LocalDate> childrenOf(Household household, Resident mother) {
    Relation wanted =
        switch (mother.relation()) {
          case HEAD, WIFE -> Relation.CHILD;
          case CHILDS_WIFE -> Relation.GRANDCHILD;
          default -> null;
        };
    return household.members().stream()
        .filter(member -> wanted != null && member.relation() == wanted)
        .filter(member -> !member.birth().vague())
        .map(member -> member.birth().representative())
        .toList();
  }
}
