package jp.shirube.governance.plan;

import java.util.Map;
import jp.shirube.mappings.finding.FindingException;

/** What a reported state must fit: the plan's years, the planned stage, an explanation. */
final class PlanStateChecks {

  private PlanStateChecks() {}

  /**
   * @param thisYear the fiscal year of today
   * @throws FindingException when it does not fit
   */
  static void require(PlanProject project, PlanState state, int thisYear) {
    PlannedStage planned =
        project
            .planned(state.fiscalYear())
            .orElseThrow(() -> refused(PlanCode.YEAR_OUTSIDE, state));
    if (state.fiscalYear() > thisYear) {
      throw refused(PlanCode.YEAR_AHEAD, state);
    }
    if (state.state().needsComment() && state.comment().isBlank()) {
      throw refused(PlanCode.COMMENT_MISSING, state);
    }
    if (!fits(planned, state)) {
      throw refused(PlanCode.STATE_CONTRADICTS, state);
    }
  }

  /** 実施 while 検証 was planned is ahead, less than was planned is late or stopped. */
  private static boolean fits(PlannedStage planned, PlanState state) {
    boolean same = state.stage().isWhat(planned);
    boolean further = planned == PlannedStage.VERIFY && state.stage() == ActualStage.DO;
    return switch (state.state()) {
      case AS_PLANNED -> same;
      case AHEAD -> further;
      case LATE -> !same && !further;
      case STOPPED -> state.stage() != ActualStage.DO || !same;
      case CHANGED -> true;
    };
  }

  static FindingException unknown(PlanState state) {
    return refused(PlanCode.PROJECT_UNKNOWN, state);
  }

  private static FindingException refused(PlanCode code, PlanState state) {
    return code.exception(
        Map.of(
            "project", state.initiative() + "-" + state.project(),
            "year", FiscalYear.label(state.fiscalYear()),
            "state", state.state().name()));
  }
}
