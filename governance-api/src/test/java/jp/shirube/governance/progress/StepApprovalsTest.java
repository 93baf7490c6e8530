package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static jp.shirube.governance.progress.ProgressTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class StepApprovalsTest {

  private static final String SYSTEM = "010";

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final StepBoard board = GOVERNANCE.get(StepBoard.class);
  private final StepApprovals approvals = GOVERNANCE.get(StepApprovals.class);
  private final MonthCheck check = GOVERNANCE.get(ApprovalCheck.class);
  private final Actor staff = actor("tax-staff");
  private final Actor head = actor("tax-head");
  private final Actor manager = actor("plan-head");
  private Month month = GOVERNANCE.openMonth();

  @BeforeEach
  void nothingWaits() {
    approvals.pending(month).forEach(it -> approvals.approve(month, it.id(), "", manager));
    month = GOVERNANCE.openMonth();
    assertThat(check.check(month)).isEmpty();
  }

  @Test
  void aStepOutOfScopeWaitsForTheManagerAndGoesOnIntoTheNextMonth() {
    declare(outOfScope(14), "", staff);
    StepApproval asked = only(approvals.pending(month));
    assertThat(asked.kind()).isEqualTo(ApprovalKind.NOT_APPLICABLE);
    assertThat(asked.reason()).isEqualTo("RFIを行わないため");
    assertThat(asked.declarerName()).isEqualTo(staff.name());
    assertThat(codes()).containsExactly(StepCode.APPROVAL_PENDING);
    assertThat(approvals.notApplicable(month)).doesNotContain(asked);

    assertRefused(
        () -> approvals.approve(month, asked.id(), "", staff), StepCode.APPROVER_IS_DECLARER);
    assertRefused(() -> approvals.approve(month, asked.id(), "", head), StepCode.APPROVER_ROLE);
    approvals.approve(month, asked.id(), "計画どおり", manager);
    assertRefused(
        () -> approvals.approve(month, asked.id(), "", manager), StepCode.APPROVAL_NOT_OPEN);
    assertThat(codes()).isEmpty();

    Month first = month;
    month = GOVERNANCE.openMonth();
    assertThat(codes()).isEmpty();
    assertThat(approvals.of(month)).isEmpty();
    assertThat(approvals.notApplicable(month))
        .filteredOn(it -> it.stepNo() == 14)
        .extracting(
            StepApproval::month,
            StepApproval::systemId,
            StepApproval::decision,
            StepApproval::actorName)
        .containsExactly(tuple(first.month(), SYSTEM, "計画どおり", manager.name()));
  }

  @Test
  void theHeadOfTheDepartmentMayApproveAStepBackwardAndNobodyElsesHead() {
    declare(begun(20), "", staff);
    declare(StepState.untouched(SYSTEM, 20), "着手の報告が誤り", staff);
    StepApproval asked = only(approvals.pending(month));
    assertThat(asked)
        .extracting(
            StepApproval::kind, StepApproval::before, StepApproval::after, StepApproval::reason)
        .containsExactly(
            ApprovalKind.BACKWARD, StepStatus.IN_PROGRESS, StepStatus.NOT_STARTED, "着手の報告が誤り");
    assertRefused(
        () -> approvals.approve(month, asked.id(), "", actor("citizens-head")),
        StepCode.APPROVAL_NOT_OPEN);
    approvals.approve(month, asked.id(), "", head);
    assertThat(only(approvals.of(month)).state()).isEqualTo(ApprovalState.APPROVED);
  }

  @Test
  void aMoveThatIsTakenBackNeedsNoApprovalAnyMore() {
    declare(begun(21), "", staff);
    declare(StepState.untouched(SYSTEM, 21), "誤り", staff);
    declare(begun(21), "誤りではなかった", staff);
    assertThat(only(approvals.of(month)).state()).isEqualTo(ApprovalState.WITHDRAWN);
    assertThat(codes()).isEmpty();
  }

  @Test
  void whatIsAskedIsMeasuredFromTheStateThatWasApprovedLast() {
    declare(done(22), "", staff);
    declare(begun(22), "やり直し", staff);
    declare(StepState.untouched(SYSTEM, 22), "最初から", staff);
    assertThat(approvals.of(month))
        .extracting(StepApproval::state, StepApproval::before, StepApproval::after)
        .containsExactly(
            tuple(ApprovalState.WITHDRAWN, StepStatus.COMPLETED, StepStatus.IN_PROGRESS),
            tuple(ApprovalState.PENDING, StepStatus.COMPLETED, StepStatus.NOT_STARTED));
  }

  @Test
  void aRejectedMoveStandsInTheWayUntilSomebodyDeclaresAnother() {
    declare(outOfScope(15), "", staff);
    StepApproval asked = only(approvals.pending(month));
    assertRefused(
        () -> approvals.reject(month, asked.id(), " ", manager), StepCode.REJECTION_WITHOUT_REASON);
    approvals.reject(month, asked.id(), "RFIは必要", manager);
    assertThat(codes()).containsExactly(StepCode.APPROVAL_REJECTED);
    declare(outOfScope(15).withNote("県の共同調達のため"), "共同調達", staff);
    assertThat(codes()).containsExactly(StepCode.APPROVAL_PENDING);
    approvals.reject(month, only(approvals.pending(month)).id(), "それでも必要", manager);
    declare(StepState.untouched(SYSTEM, 15), "対象に戻す", staff);
    assertThat(codes()).isEmpty();
    assertThat(approvals.of(month))
        .extracting(StepApproval::state)
        .containsExactly(ApprovalState.REJECTED, ApprovalState.REJECTED);
  }

  @Test
  void outOfScopeThatIsUndoneAndDoneAgainIsAskedAgain() {
    declare(outOfScope(16), "", staff);
    approvals.approve(month, only(approvals.pending(month)).id(), "", manager);
    declare(StepState.untouched(SYSTEM, 16), "対象に戻す", staff);
    assertThat(only(approvals.pending(month)).kind()).isEqualTo(ApprovalKind.BACKWARD);
    declare(outOfScope(16), "", staff);
    assertThat(only(approvals.pending(month)).kind()).isEqualTo(ApprovalKind.NOT_APPLICABLE);
  }

  @Test
  void aMonthIsNotCompiledBeforeSomebodyHasApproved() {
    declare(outOfScope(19), "", staff);
    assertRefused(() -> GOVERNANCE.freeze(month), StepCode.APPROVAL_PENDING);
    approvals.approve(month, only(approvals.pending(month)).id(), "", manager);
    assertThat(GOVERNANCE.freeze(month).state()).isEqualTo(MonthState.FROZEN);
  }

  @Test
  void nobodyDecidesInAFrozenMonthAndNoMachineAtAnyTime() {
    Actor system = new Actor("system", "しるべ", Actor.Role.SYSTEM, "schedule");
    assertRefused(
        () -> approvals.approve(month, 1, "", system), ProgressCode.DECISION_NEEDS_PERSON);
    GOVERNANCE.freeze(month);
    assertRefused(() -> approvals.approve(month, 1, "", manager), ProgressCode.MONTH_CONFIRMED);
  }

  @Test
  void outOfScopeFromBeforeThereWereApprovalsIsAskedWhenItIsDeclaredAgain() {
    declare(outOfScope(18), "", staff);
    approvals.approve(month, only(approvals.pending(month)).id(), "", manager);
    JdbcClient.create(GOVERNANCE.database().app())
        .sql("update app.step_state set approval_id = null where month_id = ? and step_no = 18")
        .param(month.id())
        .update();
    assertThat(codes()).containsExactly(StepCode.NOT_APPLICABLE_UNAPPROVED);
    declare(outOfScope(18), "", staff);
    assertThat(codes()).containsExactly(StepCode.APPROVAL_PENDING);
    approvals.approve(month, approvals.pending(month).get(0).id(), "", manager);
    assertThat(codes()).isEmpty();
  }

  @Test
  void aPlanKeepsItsFirstDatesAndEveryOtherOneWithItsReason() {
    Plans plans = GOVERNANCE.get(Plans.class);
    StepState planned = StepState.untouched(SYSTEM, 30).withPlan(TODAY, TODAY.plusDays(10));
    declare(planned, "", staff);
    assertThat(plans.replans(month)).isEmpty();
    assertRefused(
        () -> declare(planned.withPlan(TODAY, TODAY.plusDays(20)), " ", staff),
        StepCode.REPLAN_WITHOUT_REASON);
    declare(planned.withPlan(TODAY, TODAY.plusDays(20)), "要員の不足", staff);
    declare(planned.withPlan(TODAY.plusDays(1), TODAY.plusDays(30)), "仕様の改定", staff);
    assertThat(plans.baselines(month))
        .contains(new Baseline(SYSTEM, 30, TODAY, TODAY.plusDays(10)));
    assertThat(plans.replans(month))
        .filteredOn(it -> it.stepNo() == 30)
        .extracting(
            Replan::end,
            Replan::before,
            Replan::after,
            Replan::baseline,
            Replan::reason,
            Replan::actorName)
        .containsExactly(
            tuple(
                true,
                TODAY.plusDays(10),
                TODAY.plusDays(20),
                TODAY.plusDays(10),
                "要員の不足",
                staff.name()),
            tuple(false, TODAY, TODAY.plusDays(1), TODAY, "仕様の改定", staff.name()),
            tuple(
                true,
                TODAY.plusDays(20),
                TODAY.plusDays(30),
                TODAY.plusDays(10),
                "仕様の改定",
                staff.name()));
    month = GOVERNANCE.openMonth();
    assertThat(plans.replans(month)).isEmpty();
    assertThat(plans.baselines(month))
        .contains(new Baseline(SYSTEM, 30, TODAY, TODAY.plusDays(10)));
  }

  private List<FindingCode> codes() {
    return check.check(month).stream().map(Finding::code).toList();
  }

  private void declare(StepState state, String reason, Actor actor) {
    board.declare(month, List.of(state), reason, actor);
  }

  private static StepState outOfScope(int step) {
    return StepState.untouched(SYSTEM, step)
        .withActual(StepStatus.NOT_APPLICABLE, null, null)
        .withNote("RFIを行わないため");
  }

  private static StepState begun(int step) {
    return StepState.untouched(SYSTEM, step).withActual(StepStatus.IN_PROGRESS, TODAY, null);
  }

  private static StepState done(int step) {
    return begun(step).withActual(StepStatus.COMPLETED, TODAY, TODAY);
  }

  private static StepApproval only(List<StepApproval> all) {
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Actor actor(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("cli:test");
  }
}
