package jp.shirube.governance.web.matrix;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.progress.ApprovalState;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.StepApproval;
import jp.shirube.governance.progress.StepKey;
import org.jspecify.annotations.Nullable;

/** What waits for a person's decision at the cells of a month. */
final class Waiting {

  private final Set<StepKey> proposed = new HashSet<>();
  private final Map<StepKey, StepApproval> moves = new HashMap<>();
  private final Rights rights;

  /**
   * @param open proposals that nobody has decided
   * @param approvals moves of the month, oldest first
   */
  Waiting(List<Proposal> open, List<StepApproval> approvals, Rights rights) {
    open.forEach(it -> proposed.add(new StepKey(it.systemId(), it.stepNo())));
    approvals.forEach(it -> moves.put(it.step(), it));
    this.rights = rights;
  }

  Set<Mark> marks(Cell cell, StepKey step) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (proposed.contains(step)) {
      marks.add(Mark.PROPOSED);
    }
    StepApproval move = moves.get(step);
    if (isOpen(move)) {
      marks.add(Mark.WAITING);
    }
    if (isRejected(move, cell)) {
      marks.add(Mark.REJECTED);
    }
    return marks;
  }

  /** Whether the one who looks is to decide, or to set right what was rejected. */
  boolean isMine(Cell cell, StepKey step) {
    StepApproval move = moves.get(step);
    return (proposed.contains(step) && rights.edit())
        || (move != null && isOpen(move) && rights.decide(move))
        || (move != null && isRejected(move, cell) && rights.isOwn(move));
  }

  private static boolean isOpen(@Nullable StepApproval move) {
    return move != null && move.state() == ApprovalState.PENDING;
  }

  /** A rejected move stands in the way until another state is declared. */
  private static boolean isRejected(@Nullable StepApproval move, Cell cell) {
    return move != null && move.state() == ApprovalState.REJECTED && move.after() == cell.status();
  }
}
