package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;

/** Months and days as people read them. */
final class Dates {

  private static final Messages MESSAGES = Messages.complete();

  private Dates() {}

  /** 2026年11月. */
  static String month(YearMonth month) {
    return MESSAGES.text(
        "schedule.month",
        Map.of(
            "year", Integer.toString(month.getYear()),
            "month", Integer.toString(month.getMonthValue())));
  }

  /** 11月9日（月）. */
  static String day(LocalDate day) {
    return MESSAGES.text(
        "schedule.date",
        Map.of(
            "month", Integer.toString(day.getMonthValue()),
            "day", Integer.toString(day.getDayOfMonth()),
            "weekday", MESSAGES.text("calendar.weekday." + day.getDayOfWeek().getValue())));
  }
}
