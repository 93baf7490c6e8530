package jp.shirube.governance.progress;

import static jp.shirube.governance.progress.SystemMonthFixture.DAY;
import static jp.shirube.governance.progress.SystemMonthFixture.completed;
import static jp.shirube.governance.progress.SystemMonthFixture.inWork;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;

/** Each rule over a system of a month: exactly its finding, and none on good data. */
class MonthRulesTest {

  private final SystemMonthFixture fixture = new SystemMonthFixture();

  @Test
  void aMonthInOrderHasNoFinding() {
    IntStream.rangeClosed(1, 13).forEach(no -> fixture.now(completed(no)).before(completed(no)));
    fixture.now(inWork(14)).before(StepState.untouched("024", 14));
    fixture.predecessors(2, 1).predecessors(13, 12, 11);
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void anUntouchedMonthHasNoFinding() {
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void whatIsWrongWithAStateInItselfIsToldWithItsOwnCode() {
    fixture.now(
        StepState.untouched("024", 2).withActual(StepStatus.COMPLETED, DAY.minusDays(1), null));
    fixture.now(
        StepState.untouched("024", 5)
            .withActual(StepStatus.IN_PROGRESS, DAY.minusDays(20), null)
            .withPlan(DAY.minusDays(20), DAY.minusDays(1)));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0001 2", "SRB-PRG-0009 5");
  }

  @Test
  void aStatusThatWentBackIsAnErrorUntilSomebodySaysWhy() {
    fixture.before(completed(3)).now(inWork(3));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0033 3");
    fixture.explained(3);
    assertThat(fixture.found()).containsExactly("SRB-PRG-0032 3");
  }

  @Test
  void aDecisionThatAStepIsOutOfScopeGoesNotBack() {
    StepState out = StepState.untouched("024", 3).withActual(StepStatus.NOT_APPLICABLE, null, null);
    fixture.before(completed(3)).now(out.withNote("RFIを行わない"));
    fixture.before(out.withNote("RFIを行わない")).now(completed(3));
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void aStepLeftOpenBeforeALaterPhaseIsToldOnceWithTheLaterSteps() {
    IntStream.rangeClosed(1, 13).forEach(no -> fixture.now(completed(no)));
    fixture.now(inWork(7)).now(completed(14)).now(completed(15));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0034 7");
    assertThat(arguments("SRB-PRG-0034"))
        .containsEntry("later", "14・15")
        .containsEntry("phase", "計画立案");
  }

  @Test
  void aCompletedStepNeedsItsPredecessors() {
    fixture.predecessors(5, 4, 2, 3).now(completed(5)).now(completed(3));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0035 5");
    assertThat(arguments("SRB-PRG-0035")).containsEntry("predecessors", "2・4");
  }

  @Test
  void aPredecessorOutOfScopeIsSettled() {
    fixture.predecessors(5, 4).now(completed(5));
    fixture.now(
        StepState.untouched("024", 4)
            .withActual(StepStatus.NOT_APPLICABLE, null, null)
            .withNote("不要"));
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void whatStandsForTwoMonthsWithoutACommentIsTold() {
    fixture.now(inWork(3)).before(inWork(3)).earlier(inWork(3));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0036 3");
    fixture.now(inWork(3).withNote("部品の納期待ち。12月に再開"));
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void whatChangedInOneOfTheTwoMonthsOrIsNotDueMayStand() {
    fixture.now(inWork(3)).before(inWork(3)).earlier(StepState.untouched("024", 3));
    StepState ahead = StepState.untouched("024", 4).withPlan(DAY.plusDays(9), DAY.plusDays(99));
    fixture.now(ahead).before(ahead).earlier(ahead);
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void whatShouldHaveBegunAndDidNotStandsToo() {
    StepState due = StepState.untouched("024", 4).withPlan(DAY.minusDays(70), DAY.plusDays(9));
    fixture.now(due).before(due).earlier(due);
    assertThat(fixture.found()).containsExactly("SRB-PRG-0036 4");
  }

  @Test
  void aCompletionThatAFactCouldProveNeedsOne() {
    fixture.fact(9, FactKind.REHEARSAL_PASSED, StepStatus.COMPLETED).now(completed(9));
    fixture.fact(8, FactKind.DELIVERY_RECEIVED, StepStatus.IN_PROGRESS).now(completed(8));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0037 9");
    fixture.proven(9);
    assertThat(fixture.found()).isEmpty();
  }

  @Test
  void cellsThatNobodyConfirmedAreCountedForTheSystem() {
    fixture.unconfirmed(StepState.untouched("024", 1)).unconfirmed(StepState.untouched("024", 2));
    assertThat(fixture.found()).containsExactly("SRB-PRG-0038 0");
    assertThat(arguments("SRB-PRG-0038")).containsEntry("count", "2");
  }

  @Test
  void sentencesNameSystemAndStep() {
    fixture.before(completed(3)).now(inWork(3));
    assertThat(Messages.japanese("month").line(finding("SRB-PRG-0033")))
        .contains("業務システム024", "工程3", "「完了済み」から「作業中」");
  }

  private Map<String, String> arguments(String code) {
    return finding(code).arguments();
  }

  private Finding finding(String code) {
    SystemMonth system = fixture.system();
    List<Finding> all =
        MonthRules.ALL.stream()
            .flatMap(rule -> rule.findings(system))
            .map(MonthFinding::finding)
            .filter(it -> it.code().code().equals(code))
            .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
