package jp.shirube.governance.progress;

import java.util.Set;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Moves of a step that need somebody else's approval, and who may give it. */
public enum ApprovalKind {
  /** 対象外: it raises the city's national rate, so only the programme's manager approves. */
  NOT_APPLICABLE(Set.of(Actor.Role.PMO_MANAGER)),
  /** Backward: the head of the department in charge may approve, too. */
  BACKWARD(Set.of(Actor.Role.PMO_MANAGER, Actor.Role.DEPARTMENT_HEAD));

  private final Set<Actor.Role> approvers;

  ApprovalKind(Set<Actor.Role> approvers) {
    this.approvers = approvers;
  }

  /** Whether a role may approve it, of somebody else. */
  public boolean mayBeApprovedBy(Actor.Role role) {
    return approvers.contains(role);
  }

  /** Which approval a move needs, null when none. */
  public static @Nullable ApprovalKind of(StepStatus before, StepStatus after) {
    if (after == StepStatus.NOT_APPLICABLE) {
      return before == StepStatus.NOT_APPLICABLE ? null : NOT_APPLICABLE;
    }
    return before.retreatsTo(after) ? BACKWARD : null;
  }
}
