package jp.shirube.reports.chart;

import java.time.YearMonth;
import jp.shirube.reports.figure.Labels;

/** Months as charts write them. */
final class Months {

  private static final int YEAR = 12;

  private Months() {}

  static String text(YearMonth month) {
    return "%d/%02d".formatted(month.getYear(), month.getMonthValue());
  }

  /** With a mark when it is not settled. */
  static String marked(MonthPoint point) {
    return text(point.month()) + (point.open() ? Labels.text("chart.open") : "");
  }

  /** Months since the year 0: a month's place on an axis. */
  static int place(YearMonth month) {
    return month.getYear() * YEAR + month.getMonthValue() - 1;
  }

  static YearMonth at(long place) {
    return YearMonth.of((int) Math.floorDiv(place, YEAR), Math.floorMod(place, YEAR) + 1);
  }
}
