package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year (年度) in which something is levied, with its months from April to March.
 *
 * @param year the year in which it begins
 */
public record LevyYear(int year) {

  private static final int FIRST_MONTH = 4;

  /** The fiscal year of a day. */
  public static LevyYear of(LocalDate day) {
    return new LevyYear(FiscalYear.of(day));
  }

  public LevyYear plus(int years) {
    return new LevyYear(year + years);
  }

  public LocalDate first() {
    return LocalDate.of(year, FIRST_MONTH, 1);
  }

  public LocalDate last() {
    return plus(1).first().minusDays(1);
  }

  /** The month of this fiscal year: 1 to 3 lie in the next calendar year. */
  public YearMonth month(int month) {
    return YearMonth.of(month < FIRST_MONTH ? year + 1 : year, month);
  }

  /**
   * Months of this year in which something lasts, the month it ends in not counted.
   *
   * @param to null while it lasts
   */
  public int months(LocalDate from, @Nullable LocalDate to) {
    YearMonth start = later(YearMonth.from(from), month(FIRST_MONTH));
    YearMonth next = plus(1).month(FIRST_MONTH);
    YearMonth end = to == null ? next : earlier(YearMonth.from(to), next);
    return (int) Math.max(0, ChronoUnit.MONTHS.between(start, end));
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }
}
