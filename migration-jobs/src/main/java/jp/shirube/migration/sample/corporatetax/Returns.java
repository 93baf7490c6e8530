package jp.shirube.migration.sample.corporatetax;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.corporatetax.TaxReturn.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Returns of one corporation: for each business year a final one two months after its end, a
 * provisional one in the middle when the year before was taxed well, some amended later.
 */
final class Returns {

  private static final int YEARS = 3;
  private static final int PERCENT = 6;

  /** National tax of a year from which the next one has a provisional return. */
  private static final long PROVISIONAL_FROM = 200_000;

  private static final long LOW_PROFIT = 8_000_000;

  private final Dice dice;
  private final LocalDate asOf;
  private final Corporation corporation;
  private final int closingMonth;
  private final int extension;
  private final FlatRate rate;
  private final int everywhere;
  private final long usualProfit;
  private final List<TaxReturn> returns = new ArrayList<>();

  /**
   * @param divided whether the tax is divided among municipalities by employees
   */
  Returns(
      Dice dice,
      LocalDate asOf,
      Corporation corporation,
      boolean divided,
      int closingMonth,
      int extension) {
    this.dice = dice;
    this.asOf = asOf;
    this.corporation = corporation;
    this.closingMonth = closingMonth;
    this.extension = extension;
    this.rate = FlatRate.of(corporation.capital(), corporation.employees());
    this.everywhere = divided ? corporation.employees() * dice.between(2, 30) : 0;
    this.usualProfit = corporation.employees() * dice.between(20, 900) * 1_000L;
  }

  List<TaxReturn> all() {
    YearMonth lastEnd = YearMonth.of(asOf.getYear(), closingMonth);
    long before = 0;
    for (int back = YEARS; back >= 0; back--) {
      LocalDate to = lastEnd.minusYears(back).atEndOfMonth();
      LocalDate from = YearMonth.from(to).minusMonths(11).atDay(1);
      before = addYear(from, to, before);
    }
    return returns;
  }

  /** Adds the returns of a year and tells its national tax. */
  private long addYear(LocalDate from, LocalDate usualEnd, long before) {
    LocalDate closed = corporation.closed();
    if (closed != null && closed.isBefore(from) || corporation.established().isAfter(from)) {
      return 0;
    }
    LocalDate to = closed != null && closed.isBefore(usualEnd) ? closed : usualEnd;
    int first = returns.size();
    long provisional = to.equals(usualEnd) ? addProvisional(from, to, before) : 0;
    long national = dice.permille(300) ? 0 : national(usualProfit * dice.between(50, 150) / 100);
    addFinal(from, to, first, national, provisional);
    markLatest(first);
    return national;
  }

  private static long national(long profit) {
    long low = Math.min(profit, LOW_PROFIT) * 15 / 100;
    long high = Math.max(0, profit - LOW_PROFIT) * 232 / 1_000;
    return (low + high) / 100 * 100;
  }

  /** Half of what the year before came to, eight months after the year began. */
  private long addProvisional(LocalDate from, LocalDate to, long before) {
    LocalDate due = FiscalYear.due(YearMonth.from(from).plusMonths(7).atEndOfMonth());
    LocalDate filed = due.minusDays(dice.between(1, 20));
    if (before < PROVISIONAL_FROM || filed.isAfter(asOf)) {
      return 0;
    }
    long base = share(before) / 2 / 1_000 * 1_000;
    long tax = tax(base);
    long flat = rate.of(6);
    add(Kind.PROVISIONAL, 1, from, to, filed, null, due, null, base, tax, flat, 0);
    return tax + flat;
  }

  private void addFinal(LocalDate from, LocalDate to, int first, long national, long provisional) {
    LocalDate due = FiscalYear.due(YearMonth.from(to).plusMonths(2).atEndOfMonth());
    LocalDate extended =
        extension == 0 ? null : FiscalYear.due(YearMonth.from(to).plusMonths(3).atEndOfMonth());
    LocalDate filed = (extended == null ? due : extended).minusDays(dice.between(0, 15));
    if (filed.isAfter(asOf)) {
      return;
    }
    long base = share(national) / 1_000 * 1_000;
    long flat = rate.of(months(from, to));
    int number = returns.size() - first + 1;
    add(
        Kind.FINAL,
        number,
        from,
        to,
        filed,
        filed,
        due,
        extended,
        base,
        tax(base),
        flat,
        provisional);
    LocalDate amended = filed.plusDays(dice.between(40, 200));
    if (base > 0 && dice.permille(80) && !amended.isAfter(asOf)) {
      long more = base + base / 10_000 * 1_000 + 1_000;
      add(
          Kind.AMENDED,
          number + 1,
          from,
          to,
          amended,
          filed,
          due,
          extended,
          more,
          tax(more),
          flat,
          tax(base) + flat);
    }
  }

  private static int months(LocalDate from, LocalDate to) {
    return (int) Math.max(1, ChronoUnit.MONTHS.between(from, to.plusDays(1)));
  }

  /** The part of the city, by employees, of which each counts the same whole number of yen. */
  private long share(long national) {
    long base = national / 1_000 * 1_000;
    return everywhere == 0 ? base : base / everywhere * corporation.employees();
  }

  private static long tax(long base) {
    return base * PERCENT / 100 / 100 * 100;
  }

  private void add(
      Kind kind,
      int number,
      LocalDate from,
      LocalDate to,
      LocalDate filed,
      @Nullable LocalDate settled,
      LocalDate due,
      @Nullable LocalDate extended,
      long base,
      long incomeTax,
      long flatTax,
      long paid) {
    returns.add(
        new TaxReturn(
            number,
            false,
            kind,
            from,
            to,
            filed,
            settled,
            due,
            extended,
            base,
            everywhere == 0 ? 0 : corporation.employees(),
            incomeTax,
            flatTax,
            paid,
            Stamp.of(dice, filed)));
  }

  private void markLatest(int first) {
    if (returns.size() > first) {
      int last = returns.size() - 1;
      returns.set(last, returns.get(last).asLatest());
    }
  }
}
