package jp.shirube.reports.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates in the Japanese calendar; the first year of an era is 元年. */
public final class Wareki {

  private static final int FISCAL_YEAR_START = 4;

  private Wareki() {}

  /** {@code 令和8年11月}. */
  public static String month(YearMonth month) {
    return year(month.atDay(1)) + "年" + month.getMonthValue() + "月";
  }

  /** {@code 令和8年11月22日}. */
  public static String date(LocalDate date) {
    return year(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** Fiscal year, April to March: {@code 令和8年度}. */
  public static String fiscalYear(YearMonth month) {
    return year(LocalDate.of(fiscalYearNumber(month), 12, 31)) + "年度";
  }

  /** Western year in which the month's fiscal year begins. */
  public static int fiscalYearNumber(YearMonth month) {
    return month.getMonthValue() < FISCAL_YEAR_START ? month.getYear() - 1 : month.getYear();
  }

  private static String year(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    return era + (year == 1 ? "元" : Integer.toString(year));
  }
}
