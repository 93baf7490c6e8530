package jp.shirube.governance.web.matrix;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthTransitions;
import jp.shirube.governance.progress.StepApproval;

/** What somebody may do to the cells of a month. */
record Rights(Month month, Viewer viewer) {

  /** Whether he may write cells. */
  boolean edit() {
    return viewer.may(Permission.STEPS_EDIT)
        && MonthTransitions.find(month.state(), MonthAction.EDIT, viewer.person().role())
            .isPresent();
  }

  /** Whether he may decide on a move: never on his own. */
  boolean decide(StepApproval approval) {
    return viewer.may(Permission.STEPS_APPROVE)
        && month.state().isWritable()
        && approval.kind().mayBeApprovedBy(viewer.person().role())
        && !isOwn(approval);
  }

  boolean isOwn(StepApproval approval) {
    return approval.declarerId().equals(viewer.person().id());
  }
}
