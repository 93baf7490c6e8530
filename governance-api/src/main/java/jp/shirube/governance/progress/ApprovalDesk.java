package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes with every written state whether its move needs an approval, and takes back what does not.
 */
@Component
class ApprovalDesk {

  private final StepApprovalMapper approvals;

  ApprovalDesk(StepApprovalMapper approvals) {
    this.approvals = approvals;
  }

  /** A state that was written over another, with the reason that was given. */
  record Move(StepState before, StepState after, String reason) {

    StepKey step() {
      return StepKey.of(after);
    }

    /** Why, in the words of the declaration or, of a 対象外, of its remark. */
    String why() {
      return reason.isBlank() ? after.note() : reason;
    }
  }

  void written(Month month, Collection<Move> moves, OffsetDateTime now, Actor actor) {
    if (moves.stream().noneMatch(ApprovalDesk::concerns)) {
      return;
    }
    Map<StepKey, StepApproval> open =
        approvals.open(month.id()).stream()
            .collect(Collectors.toMap(StepApproval::step, Function.identity()));
    Set<StepKey> unapproved = Set.copyOf(approvals.unapproved(month.id()));
    moves.forEach(
        move ->
            written(
                month, move, open.get(move.step()), unapproved.contains(move.step()), now, actor));
  }

  /** Only what moves, and 対象外 that somebody declares again, can have to do with approvals. */
  private static boolean concerns(Move move) {
    return move.before().status() != move.after().status()
        || move.after().status() == StepStatus.NOT_APPLICABLE;
  }

  private void written(
      Month month,
      Move move,
      @Nullable StepApproval open,
      boolean unapproved,
      OffsetDateTime now,
      Actor actor) {
    StepStatus before = open == null ? move.before().status() : open.before();
    StepStatus after = move.after().status();
    ApprovalKind kind = unapproved ? ApprovalKind.NOT_APPLICABLE : ApprovalKind.of(before, after);
    if (open != null && isStillAsked(open, kind, after)) {
      return;
    }
    if (open != null) {
      approvals.close(open.id(), now);
    }
    if (kind != null) {
      approvals.insert(month.id(), move.step(), kind, before, after, move.why(), now, actor);
    }
  }

  private static boolean isStillAsked(
      StepApproval open, @Nullable ApprovalKind kind, StepStatus after) {
    return open.state() == ApprovalState.PENDING && open.kind() == kind && open.after() == after;
  }
}
