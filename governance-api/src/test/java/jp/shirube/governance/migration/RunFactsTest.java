package jp.shirube.governance.migration;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunListener;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFactsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @ParameterizedTest
  @CsvSource({
    "REHEARSAL, PASSED, DELIVERY_RECEIVED REHEARSAL_PASSED",
    "REHEARSAL, OVER_THRESHOLD, DELIVERY_RECEIVED REHEARSAL_OVER_THRESHOLD",
    "CUTOVER, PASSED, CUTOVER_PUBLISHED"
  })
  void whatAnEndedRunProves(Mode mode, Result result, String kinds) {
    assertThat(RunFacts.proven(mode, result))
        .containsExactlyElementsOf(
            List.of(kinds.split(" ")).stream().map(FactKind::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "REHEARSAL, REFUSED",
    "REHEARSAL, FAILED",
    "CUTOVER, OVER_THRESHOLD",
    "CUTOVER, REFUSED",
    "CUTOVER, FAILED",
    "DRY_RUN, PASSED"
  })
  void whatProvesNothing(Mode mode, Result result) {
    assertThat(RunFacts.proven(mode, result)).isEmpty();
  }

  @Test
  void aPassedRehearsalWaitsForAPersonInTheOpenMonth() {
    Month month = GOVERNANCE.openMonth();
    GOVERNANCE.get(RunListener.class).finished(passed());
    assertThat(GOVERNANCE.get(Proposals.class).open(month))
        .extracting(Proposal::systemId, Proposal::stepNo, Proposal::evidenceName)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("027", 33, CITY + "/027/rehearsal/2"),
            org.assertj.core.groups.Tuple.tuple("027", 34, CITY + "/027/rehearsal/2"));
  }

  private static RunSummary passed() {
    return new RunSummary(
        12,
        CITY + "/027/rehearsal/2",
        "027",
        "C",
        Mode.REHEARSAL,
        Result.PASSED,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Duration.ZERO,
        null,
        null);
  }
}
