package jp.shirube.governance.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days at the turn of the year on which the town hall is closed, every year.
 *
 * @param from first day, late in the year
 * @param to last day, early in the next year
 */
record YearlyClosing(MonthDay from, MonthDay to) {

  /** 12/29 to 1/3, as the cities' ordinances on closed days (休日を定める条例) have it. */
  static final YearlyClosing USUAL = new YearlyClosing(MonthDay.of(12, 29), MonthDay.of(1, 3));

  YearlyClosing {
    if (!to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  boolean contains(LocalDate day) {
    MonthDay inYear = MonthDay.from(day);
    return !inYear.isBefore(from) || !inYear.isAfter(to);
  }

  /** The closing that begins in a year. */
  BusyPeriod of(int year, String name) {
    return new BusyPeriod(BusyPeriod.Kind.CLOSED, name, from.atYear(year), to.atYear(year + 1));
  }
}
