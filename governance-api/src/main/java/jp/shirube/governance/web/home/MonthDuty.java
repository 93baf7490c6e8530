package jp.shirube.governance.web.home;

import java.time.LocalDate;
import jp.shirube.governance.deadline.Stage;

/**
 * Something of a month that is not done yet.
 *
 * @param stage what
 * @param due last day
 * @param left business days left, negative when the day has passed
 */
record MonthDuty(Stage stage, LocalDate due, int left) {

  boolean isLate() {
    return left < 0;
  }
}
