package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;

/** How long there is until a deadline, or since, in words. */
final class Left {

  private static final Messages MESSAGES = Messages.complete();

  private Left() {}

  /**
   * @param left business days from the day to the deadline, negative after it
   */
  static String of(LocalDate due, LocalDate day, int left) {
    return MESSAGES.text(key(due, day, left), Map.of("days", Integer.toString(Math.abs(left))));
  }

  private static String key(LocalDate due, LocalDate day, int left) {
    if (day.isAfter(due)) {
      return left == 0 ? "reminder.left.passed" : "reminder.left.overdue";
    }
    return left == 0 ? "reminder.left.today" : "reminder.left.ahead";
  }
}
