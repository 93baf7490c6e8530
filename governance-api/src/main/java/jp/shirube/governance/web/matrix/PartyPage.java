package jp.shirube.governance.web.matrix;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;

/**
 * The systems of a department or a vendor.
 *
 * @param month the month
 * @param name name of the party
 * @param query the matrix of its systems, as the query of an address
 * @param figures figures of all its steps
 * @param systems its systems
 */
record PartyPage(
    MonthView month, String name, String query, Figures figures, List<SystemView> systems) {

  /**
   * A system with what is to be done.
   *
   * @param late steps that are overdue
   * @param waiting steps that wait for somebody's decision
   * @param next steps in work, then the first ones to begin
   */
  record SystemView(
      Assignment system,
      boolean special,
      Figures figures,
      List<StepView> late,
      List<StepView> waiting,
      List<StepView> next) {}

  /**
   * A step of a system.
   *
   * @param days business days by which it is overdue, 0 when it is not
   */
  record StepView(
      int no,
      String name,
      String href,
      StepStatus status,
      String symbol,
      @Nullable LocalDate plannedEnd,
      int days,
      List<Mark> marks) {}
}
