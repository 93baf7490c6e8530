package jp.shirube.migration.sample.lateelderly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Instalments;
import jp.shirube.migration.sample.city.LevyYear;
import jp.shirube.migration.sample.lateelderly.Cover.Collection;
import jp.shirube.migration.sample.lateelderly.Cover.Instalment;
import org.jspecify.annotations.Nullable;

/** Splits a premium into instalments and says which of them are paid. */
final class Payments {

  private static final List<Integer> PENSION_MONTHS = List.of(4, 6, 8, 10, 12, 2);
  private static final List<Integer> ORDINARY_MONTHS = List.of(7, 8, 9, 10, 11, 12, 1, 2, 3);
  private static final int DECEMBER = 12;
  private static final int BEFORE_THE_SWITCH = 3;
  private static final int REMINDED_AFTER = 20;

  /** A period and when it is due. */
  private record Period(String code, boolean special, LocalDate due) {}

  private final Dice dice;
  private final LocalDate asOf;

  Payments(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /**
   * @param ends when the cover ended within the year, null when it did not
   */
  List<Instalment> of(
      Collection collection, long total, LocalDate levied, @Nullable LocalDate ends) {
    List<Period> periods = until(ends, periods(collection, levied));
    List<Long> amounts = Instalments.split(total, periods.size());
    if (collection == Collection.SPECIAL && periods.size() > BEFORE_THE_SWITCH) {
      Collections.swap(amounts, 0, BEFORE_THE_SWITCH);
    }
    boolean arrears = collection == Collection.ORDINARY && dice.permille(70);
    int unpaidFrom = arrears ? dice.below(periods.size()) : periods.size();
    List<Instalment> instalments = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      instalments.add(instalment(periods.get(i), amounts.get(i), levied, i >= unpaidFrom));
    }
    return instalments;
  }

  /** Those due by the month after the end; at least the first. */
  private static List<Period> until(@Nullable LocalDate ends, List<Period> periods) {
    if (ends == null) {
      return periods;
    }
    YearMonth last = YearMonth.from(ends).plusMonths(1);
    List<Period> left =
        periods.stream().filter(one -> !YearMonth.from(one.due()).isAfter(last)).toList();
    return left.isEmpty() ? periods.subList(0, 1) : left;
  }

  private static List<Period> periods(Collection collection, LocalDate levied) {
    LevyYear year = LevyYear.of(levied);
    return switch (collection) {
      case SPECIAL -> special(year);
      case ORDINARY -> ordinary(year, levied);
      case BOTH -> {
        List<Period> both = new ArrayList<>(ordinary(year, levied).subList(0, BEFORE_THE_SWITCH));
        both.addAll(special(year).subList(BEFORE_THE_SWITCH, PENSION_MONTHS.size()));
        yield both;
      }
    };
  }

  private static List<Period> special(LevyYear year) {
    List<Period> periods = new ArrayList<>();
    for (int month : PENSION_MONTHS) {
      LocalDate due = Instalments.onOrBefore(year.month(month).atDay(15));
      periods.add(new Period("1" + (periods.size() + 1), true, due));
    }
    return periods;
  }

  /** What is levied before July belongs to the year before and is due at once. */
  private static List<Period> ordinary(LevyYear year, LocalDate levied) {
    if (levied.isBefore(year.month(ORDINARY_MONTHS.get(0)).atDay(1))) {
      return List.of(new Period("10", false, due(YearMonth.from(levied))));
    }
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < ORDINARY_MONTHS.size(); i++) {
      LocalDate due = due(year.month(ORDINARY_MONTHS.get(i)));
      if (due.isAfter(levied)) {
        periods.add(new Period("0" + (i + 1), false, due));
      }
    }
    return periods;
  }

  private static LocalDate due(YearMonth month) {
    boolean december = month.getMonthValue() == DECEMBER;
    return FiscalYear.due(december ? month.atDay(25) : month.atEndOfMonth());
  }

  private Instalment instalment(Period period, long amount, LocalDate levied, boolean unpaid) {
    LocalDate due = period.due();
    Instalment open = new Instalment(period.code(), period.special(), amount, due, 0, null, null);
    if (!due.isBefore(asOf)) {
      return open;
    }
    if (unpaid) {
      return overdue(open);
    }
    LocalDate earliest = due.minusDays(15);
    LocalDate from = earliest.isBefore(levied) ? levied : earliest;
    return paid(open, amount, period.special() ? due : dice.day(from, due), null);
  }

  /** A reminder follows, and sometimes a part of the amount. */
  private Instalment overdue(Instalment open) {
    LocalDate reminded = open.due().plusDays(REMINDED_AFTER);
    if (reminded.isAfter(asOf)) {
      return open;
    }
    long part = dice.permille(300) ? Instalments.hundreds(open.amount() / 2) : 0;
    return paid(open, part, part > 0 ? reminded : null, reminded);
  }

  private static Instalment paid(
      Instalment open, long amount, @Nullable LocalDate on, @Nullable LocalDate reminded) {
    return new Instalment(
        open.period(), open.special(), open.amount(), open.due(), amount, on, reminded);
  }
}
