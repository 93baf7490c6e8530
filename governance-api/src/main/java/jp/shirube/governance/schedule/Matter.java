package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.progress.Month;

/**
 * A deadline of a month on a day, and what is still open then.
 *
 * @param month the month
 * @param deadline what is due
 * @param day the day
 * @param left business days left, 0 on the last, negative after it
 * @param departments the departments whose word is missing
 * @param cells the cells nobody has confirmed, system by system
 */
record Matter(
    Month month,
    Deadline deadline,
    LocalDate day,
    int left,
    List<String> departments,
    List<OpenCells> cells) {

  boolean isOverdue() {
    return day.isAfter(deadline.due());
  }

  List<OpenCells> cellsOfDepartment(String department) {
    return cells.stream().filter(each -> each.department().equals(department)).toList();
  }

  /** A vendor's cells in systems whose department has not given its word. */
  List<OpenCells> cellsOfVendor(String vendor) {
    return cells.stream()
        .filter(each -> each.vendor().equals(vendor))
        .filter(each -> departments.contains(each.department()))
        .toList();
  }
}
