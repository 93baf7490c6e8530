package jp.shirube.governance.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.calendar.BusinessCalendar;

/**
 * On which business day a stage is due.
 *
 * @param stage the stage
 * @param monthOffset 0 in the month itself, 1 in the following
 * @param businessDay n-th business day, counted from the month's end when negative
 */
public record DeadlineRule(Stage stage, int monthOffset, int businessDay) {

  /** What holds until the city decides; provisional (暫定), no official rule is known. */
  static final List<DeadlineRule> PROVISIONAL =
      List.of(
          new DeadlineRule(Stage.OPENING, 0, 1),
          new DeadlineRule(Stage.CONFIRMATION, 0, 5),
          new DeadlineRule(Stage.COMPILATION, 0, 7),
          new DeadlineRule(Stage.APPROVAL, 0, 8),
          new DeadlineRule(Stage.SUBMISSION, 0, 10));

  LocalDate day(YearMonth month, BusinessCalendar calendar) {
    return calendar.nth(month.plusMonths(monthOffset), businessDay);
  }
}
