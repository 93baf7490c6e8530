package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.migration.actor.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Months one after the other in a real database: the methods build on no order of each other. */
class ProgressTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final Months months = GOVERNANCE.get(Months.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);

  @Test
  void aMonthHasFortyStepsForEachOfTwentySystems() {
    Month month = GOVERNANCE.openMonth();
    var bySystem =
        board.records(month).stream()
            .map(StepRecord::state)
            .collect(Collectors.groupingBy(StepState::systemId));
    assertThat(bySystem).hasSize(20);
    assertThat(bySystem.values()).allMatch(states -> StatusCounts.ofSystem(states).total() == 40);
  }

  @Test
  void theNextMonthCarriesStatesOverButNotTheirConfirmation() {
    Month month = GOVERNANCE.openMonth();
    StepState declared =
        StepState.untouched("003", 7)
            .withPlan(TODAY.minusDays(30), TODAY.plusDays(30))
            .withActual(StepStatus.IN_PROGRESS, TODAY.minusDays(3), null)
            .withOwner("市民課 鈴木")
            .withNote("確認中");
    board.declare(month, List.of(declared), "着手した", STAFF);
    assertThat(record(month, "003", 7))
        .isEqualTo(new StepRecord(declared, Basis.DECLARED, true, "着手した"));

    Month next = GOVERNANCE.openMonth();
    assertThat(next.month()).isEqualTo(month.month().plusMonths(1));
    assertThat(record(next, "003", 7))
        .isEqualTo(new StepRecord(declared, Basis.DECLARED, false, null));

    board.confirm(next, "003", STAFF);
    assertThat(record(next, "003", 7).confirmed()).isTrue();
    assertThat(record(next, "004", 7).confirmed()).isFalse();
  }

  @Test
  void everyChangedFieldIsKeptWithWhoAndWhy() {
    Month month = GOVERNANCE.openMonth();
    StepState begun = StepState.untouched("010", 1).withActual(StepStatus.IN_PROGRESS, TODAY, null);
    board.declare(month, List.of(begun), "", STAFF);
    board.declare(month, List.of(begun.withOwner("税務課")), "担当を決めた", STAFF);
    assertThat(board.history(month, "010", 1))
        .extracting(
            StepChange::field,
            StepChange::oldValue,
            StepChange::newValue,
            StepChange::reason,
            StepChange::actorName,
            StepChange::actorRole)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "status", "NOT_STARTED", "IN_PROGRESS", "", "佐藤", "PLANNER"),
            org.assertj.core.groups.Tuple.tuple(
                "actualStart", "", "2026-11-22", "", "佐藤", "PLANNER"),
            org.assertj.core.groups.Tuple.tuple("owner", "", "税務課", "担当を決めた", "佐藤", "PLANNER"));
  }

  @Test
  void aRefusedStateLeavesNothingOfItsBatch() {
    Month month = GOVERNANCE.openMonth();
    StepState good = StepState.untouched("011", 1).withOwner("税務課");
    StepState bad = StepState.untouched("011", 2).withActual(StepStatus.COMPLETED, null, null);
    assertRefused(
        () -> board.declare(month, List.of(good, bad), "", STAFF),
        ProgressCode.COMPLETED_WITHOUT_END);
    assertThat(record(month, "011", 1).state()).isEqualTo(StepState.untouched("011", 1));
    assertThat(board.history(month, "011", 1)).isEmpty();
  }

  @Test
  void aStepBackwardNeedsAReason() {
    Month month = GOVERNANCE.openMonth();
    StepState begun = StepState.untouched("012", 3).withActual(StepStatus.IN_PROGRESS, TODAY, null);
    board.declare(month, List.of(begun), "", STAFF);
    StepState back = StepState.untouched("012", 3);
    assertRefused(
        () -> board.declare(month, List.of(back), " ", STAFF),
        ProgressCode.BACKWARD_WITHOUT_REASON);
    board.declare(month, List.of(back), "着手の報告が誤りだった", STAFF);
    assertThat(record(month, "012", 3).state().status()).isEqualTo(StepStatus.NOT_STARTED);
  }

  @Test
  void onlyPersonsDeclareAndConfirm() {
    Month month = GOVERNANCE.openMonth();
    Actor system = new Actor("system", "しるべ", Actor.Role.SYSTEM, "schedule");
    assertRefused(
        () -> board.declare(month, List.of(), "", system), ProgressCode.DECISION_NEEDS_PERSON);
    assertRefused(() -> board.confirm(month, "001", system), ProgressCode.DECISION_NEEDS_PERSON);
  }

  @Test
  void anUnknownStepIsRefused() {
    Month month = GOVERNANCE.openMonth();
    assertRefused(
        () -> board.declare(month, List.of(StepState.untouched("999", 1)), "", STAFF),
        ProgressCode.STEP_UNKNOWN);
  }

  @Test
  void aFrozenMonthNeverChanges() {
    Month month = GOVERNANCE.openMonth();
    List<StepRecord> before = board.records(month);
    GOVERNANCE.freeze(month);
    StepState state = StepState.untouched("013", 1).withOwner("税務課");
    assertRefused(
        () -> board.declare(month, List.of(state), "", STAFF), ProgressCode.MONTH_CONFIRMED);
    assertRefused(() -> board.confirm(month, "013", STAFF), ProgressCode.MONTH_CONFIRMED);
    assertRefused(() -> GOVERNANCE.freeze(month), MonthCode.ACTION_NOT_NOW);
    assertThat(board.records(month)).isEqualTo(before);
  }

  @Test
  void monthsFollowEachOtherWithoutGap() {
    Month month = GOVERNANCE.openMonth();
    String edition = StepLists.builtIn().edition();
    YearMonth gap = month.month().plusMonths(2);
    assertRefused(
        () -> months.open(CITY, month.month(), edition, STAFF), ProgressCode.MONTH_NOT_NEXT);
    assertRefused(() -> months.open(CITY, gap, edition, STAFF), ProgressCode.MONTH_NOT_NEXT);
  }

  private StepRecord record(Month month, String system, int step) {
    return board.records(month).stream()
        .filter(it -> it.state().systemId().equals(system) && it.state().stepNo() == step)
        .findFirst()
        .orElseThrow();
  }

  static void assertRefused(ThrowingCallable work, FindingCode code) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            ProgressRefused.class,
            refused -> assertThat(refused.findings()).extracting(Finding::code).contains(code));
  }
}
