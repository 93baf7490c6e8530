package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Approvals of 対象外 and of steps backward. Who declared a move never approves it; of 対象外 the
 * programme's manager decides, of a step backward the head of the department in charge may, too.
 */
@Component
public class StepApprovals {

  private final StepApprovalMapper approvals;
  private final MonthMapper months;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  StepApprovals(
      StepApprovalMapper approvals,
      MonthMapper months,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.approvals = approvals;
    this.months = months;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every move of a month and its earlier revisions that needed an approval, oldest first. */
  public List<StepApproval> of(Month month) {
    return tenancy.call(month.municipality(), () -> approvals.ofMonth(month.id()));
  }

  /** Moves of a month that wait for a decision, oldest first. */
  public List<StepApproval> pending(Month month) {
    return of(month).stream().filter(it -> it.state() == ApprovalState.PENDING).toList();
  }

  /** The approvals on which the 対象外 of a month rest, in the order of systems and steps. */
  public List<StepApproval> notApplicable(Month month) {
    return tenancy.call(month.municipality(), () -> approvals.inForce(month.id()));
  }

  /**
   * Approves a move.
   *
   * @param reason why, {@code ""} when there is nothing to say
   * @throws ProgressRefused when nobody asks for it any more, the month is not open, or the actor
   *     declared it himself or has no role for it
   */
  public void approve(Month month, long id, String reason, Actor actor) {
    decide(month, id, ApprovalState.APPROVED, reason, actor);
  }

  /**
   * Rejects a move: the state stays as declared and the month cannot be compiled until somebody has
   * declared another one, or the same with a better reason.
   *
   * @throws ProgressRefused as for {@link #approve}, and when there is no reason
   */
  public void reject(Month month, long id, String reason, Actor actor) {
    if (reason.isBlank()) {
      throw refused(StepCode.REJECTION_WITHOUT_REASON, id);
    }
    decide(month, id, ApprovalState.REJECTED, reason, actor);
  }

  private void decide(Month month, long id, ApprovalState state, String reason, Actor actor) {
    Persons.require(actor);
    tenancy.run(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> {
          requireWritable(month);
          requireDecider(open(month, id), actor);
          approvals.decide(id, state, reason, OffsetDateTime.now(clock), actor);
          if (state == ApprovalState.APPROVED) {
            approvals.rest(id);
          }
          Map<String, String> details = Map.of("state", state.name());
          audit.record(actor, "steps.approval", "step-approval/" + id, details);
        });
  }

  private void requireWritable(Month month) {
    Month locked = months.locked(month.id());
    if (locked == null || !locked.state().isWritable()) {
      throw ProgressRefused.of(
          ProgressCode.MONTH_CONFIRMED, Map.of("month", month.month().toString()));
    }
  }

  private StepApproval open(Month month, long id) {
    StepApproval approval = approvals.locked(month.id(), id);
    if (approval == null || approval.state() != ApprovalState.PENDING) {
      throw refused(StepCode.APPROVAL_NOT_OPEN, id);
    }
    return approval;
  }

  private static void requireDecider(StepApproval approval, Actor actor) {
    if (approval.declarerId().equals(actor.id())) {
      throw refused(StepCode.APPROVER_IS_DECLARER, approval.id());
    }
    if (!approval.kind().mayBeApprovedBy(actor.role())) {
      throw refused(StepCode.APPROVER_ROLE, approval.id());
    }
  }

  private static ProgressRefused refused(StepCode code, long id) {
    return ProgressRefused.of(code, Map.of("approval", Long.toString(id)));
  }
}
