package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static jp.shirube.governance.progress.ProgressTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A month from its opening to its revision, each method in a month of its own. */
class MonthCycleTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String TAX = "税務課";
  private static final String CITIZENS = "市民課";

  private final MonthCycle cycle = GOVERNANCE.get(MonthCycle.class);
  private final Months months = GOVERNANCE.get(Months.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);
  private final Actor manager = GOVERNANCE.person("plan-head");
  private final Actor taxHead = GOVERNANCE.person("tax-head");
  private final Actor taxStaff = GOVERNANCE.person("tax-staff");
  private final Actor vendor = GOVERNANCE.person("a-lead");

  @Test
  void aMonthGoesFromItsOpeningToItsSubmission() {
    Month month = GOVERNANCE.openMonth();
    confirmAll(month);
    assertThat(cycle.compile(month, "", STAFF).state()).isEqualTo(MonthState.COMPILED);
    assertThat(cycle.approve(month, manager).state()).isEqualTo(MonthState.APPROVED);
    Month frozen = cycle.freeze(month, STAFF);
    assertThat(frozen.state()).isEqualTo(MonthState.FROZEN);
    assertThat(frozen.contentHash()).matches("[0-9a-f]{64}");
    assertThat(cycle.submitted(frozen, STAFF).state()).isEqualTo(MonthState.SUBMITTED);
    assertThat(cycle.events(month))
        .filteredOn(event -> event.department().isEmpty())
        .extracting(MonthEvent::action, MonthEvent::fromState, MonthEvent::toState)
        .containsExactly(
            tuple(MonthAction.OPEN, null, MonthState.OPEN),
            tuple(MonthAction.COMPILE, MonthState.OPEN, MonthState.COMPILED),
            tuple(MonthAction.APPROVE, MonthState.COMPILED, MonthState.APPROVED),
            tuple(MonthAction.FREEZE, MonthState.APPROVED, MonthState.FROZEN),
            tuple(MonthAction.SUBMIT, MonthState.FROZEN, MonthState.SUBMITTED));
  }

  @Test
  void aDepartmentsWordConfirmsItsCellsAndNoOthers() {
    Month month = GOVERNANCE.openMonth();
    cycle.confirm(month, TAX, taxHead);
    assertThat(cycle.confirmations(month))
        .extracting(Confirmation::department, Confirmation::actorId)
        .containsExactly(tuple(TAX, "tax-head"));
    assertThat(cycle.unconfirmed(month)).hasSize(8).doesNotContain(TAX);
    assertThat(board.records(month).stream().filter(StepRecord::confirmed)).hasSize(160);
  }

  @Test
  void whatADepartmentHasConfirmedIsWrittenOnlyAfterItTookItsWordBack() {
    Month month = GOVERNANCE.openMonth();
    cycle.confirm(month, TAX, taxHead);
    StepState begun = StepState.untouched("010", 1).withActual(StepStatus.IN_PROGRESS, TODAY, null);
    assertRefused(
        () -> board.declare(month, List.of(begun), "", taxStaff), MonthCode.DEPARTMENT_CONFIRMED);
    assertRefused(
        () -> board.declare(month, List.of(begun), "", vendor), MonthCode.DEPARTMENT_CONFIRMED);
    assertRefused(() -> board.confirm(month, "010", taxStaff), MonthCode.DEPARTMENT_CONFIRMED);
    cycle.withdraw(month, TAX, taxHead);
    board.declare(month, List.of(begun), "", taxStaff);
    assertThat(cycle.confirmations(month)).isEmpty();
  }

  @Test
  void aWordIsGivenOnceAndTakenBackOnce() {
    Month month = GOVERNANCE.openMonth();
    assertRefused(() -> cycle.withdraw(month, TAX, taxHead), MonthCode.DEPARTMENT_NOT_CONFIRMED);
    cycle.confirm(month, TAX, taxHead);
    assertRefused(() -> cycle.confirm(month, TAX, taxHead), MonthCode.DEPARTMENT_CONFIRMED);
  }

  @Test
  void aHeadSpeaksForHisOwnDepartmentOnlyAndAPlannerWithAReason() {
    Month month = GOVERNANCE.openMonth();
    assertRefused(() -> cycle.confirm(month, CITIZENS, taxHead), MonthCode.DEPARTMENT_NOT_OWN);
    assertRefused(() -> cycle.confirm(month, CITIZENS, taxStaff), MonthCode.ACTION_NOT_FOR_ROLE);
    assertRefused(() -> cycle.confirm(month, TAX, vendor), MonthCode.ACTION_NOT_FOR_ROLE);
    assertRefused(() -> cycle.confirm(month, CITIZENS, STAFF), MonthCode.REASON_MISSING);
    assertRefused(() -> cycle.confirm(month, "水道課", "課長が不在", STAFF), MonthCode.DEPARTMENT_UNKNOWN);
    cycle.confirm(month, CITIZENS, "課長が不在で電話で確認した", STAFF);
    assertThat(cycle.events(month))
        .last()
        .extracting(MonthEvent::department, MonthEvent::reason, MonthEvent::actorRole)
        .containsExactly(CITIZENS, "課長が不在で電話で確認した", Actor.Role.PLANNER);
  }

  @Test
  void compilingWithoutADepartmentNeedsAReason() {
    Month month = GOVERNANCE.openMonth();
    cycle.confirm(month, TAX, taxHead);
    assertThatThrownBy(() -> cycle.compile(month, " ", STAFF))
        .isInstanceOfSatisfying(
            FindingException.class,
            refused ->
                assertThat(refused.findings().get(0).arguments().get("departments"))
                    .contains(CITIZENS)
                    .doesNotContain(TAX));
    assertThat(cycle.compile(month, "確認の期限を過ぎた", STAFF).state()).isEqualTo(MonthState.COMPILED);
  }

  @Test
  void whoCompiledDoesNotApprove() {
    Month month = GOVERNANCE.openMonth();
    Actor both = new Actor("plan-head", manager.name(), Actor.Role.PLANNER, "cli:test");
    cycle.compile(month, "試験", both);
    assertRefused(() -> cycle.approve(month, manager), MonthCode.APPROVER_COMPILED);
    cycle.giveBack(month, "取りまとめを別の担当に替える", STAFF);
    cycle.compile(month, "試験", STAFF);
    assertThat(cycle.approve(month, manager).state()).isEqualTo(MonthState.APPROVED);
  }

  @Test
  void givingBackNeedsAReasonAndKeepsTheWords() {
    Month month = GOVERNANCE.openMonth();
    cycle.confirm(month, TAX, taxHead);
    cycle.compile(month, "試験", STAFF);
    assertRefused(() -> cycle.giveBack(month, "", manager), MonthCode.REASON_MISSING);
    assertThat(cycle.giveBack(month, "工程34の日付を確かめる", manager).state()).isEqualTo(MonthState.OPEN);
    assertThat(cycle.confirmations(month)).hasSize(1);
  }

  @Test
  void aRevisionHasTheStatesTheHistoryAndTheWordsOfTheOneBefore() {
    Month month = GOVERNANCE.openMonth();
    StepState begun = StepState.untouched("010", 1).withActual(StepStatus.IN_PROGRESS, TODAY, null);
    board.declare(month, List.of(begun), "着手した", taxStaff);
    cycle.confirm(month, TAX, taxHead);
    List<StepRecord> before = board.records(month);
    Month frozen = GOVERNANCE.freeze(month);
    assertRefused(() -> cycle.revise(frozen, "", STAFF), MonthCode.REASON_MISSING);
    Month second = cycle.revise(frozen, "工程1の着手日が誤り", STAFF);
    assertThat(second)
        .extracting(Month::month, Month::revision, Month::reason, Month::state)
        .containsExactly(month.month(), 2, "工程1の着手日が誤り", MonthState.OPEN);
    assertThat(board.records(second)).isEqualTo(before);
    assertThat(board.history(second, "010", 1)).isEqualTo(board.history(month, "010", 1));
    assertThat(cycle.confirmations(second)).isEqualTo(cycle.confirmations(month));
    assertRefused(() -> cycle.revise(frozen, "もう一度", STAFF), MonthCode.REVISION_IN_WORK);
    GOVERNANCE.freeze(second);
    assertRefused(() -> cycle.revise(frozen, "古い版から", STAFF), MonthCode.NOT_THE_LATEST);
    assertThat(months.revisions(CITY, month.month())).hasSize(2);
  }

  @Test
  void ofTwoWhoActAtOnceOneWinsAndTheOtherIsToldWhy() throws Exception {
    Month month = GOVERNANCE.openMonth();
    assertThat(atOnce(() -> cycle.compile(month, "試験", STAFF)))
        .containsExactlyInAnyOrder("done", "SRB-PRG-0019");
    assertThat(atOnce(() -> cycle.approve(month, manager)))
        .containsExactlyInAnyOrder("done", "SRB-PRG-0019");
    assertThat(atOnce(() -> cycle.freeze(month, STAFF)))
        .containsExactlyInAnyOrder("done", "SRB-PRG-0019");
    assertThat(atOnce(() -> cycle.revise(month, "誤り", STAFF)))
        .containsExactlyInAnyOrder("done", "SRB-PRG-0028");
  }

  /** Does the same from two threads; what came of each: done, or the code of the refusal. */
  private static List<String> atOnce(Callable<?> action) throws Exception {
    CountDownLatch start = new CountDownLatch(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<String> one =
          () -> {
            start.countDown();
            start.await();
            try {
              action.call();
              return "done";
            } catch (FindingException refused) {
              return refused.getMessage();
            }
          };
      Future<String> first = threads.submit(one);
      Future<String> second = threads.submit(one);
      return List.of(first.get(), second.get());
    } finally {
      threads.shutdown();
    }
  }

  private void confirmAll(Month month) {
    cycle.unconfirmed(month).forEach(it -> cycle.confirm(month, it, "試験", STAFF));
  }
}
