package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StepFactsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @Test
  void aCommandsCutOverProposesTheMove() {
    Month month = GOVERNANCE.openMonth();
    StepFacts.over(GOVERNANCE.database(), GOVERNANCE.clock()).get(0).finished(cutOver());
    assertThat(GOVERNANCE.get(Proposals.class).open(month))
        .extracting(Proposal::systemId, Proposal::stepNo)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("024", 35));
  }

  private static RunSummary cutOver() {
    return new RunSummary(
        3,
        CITY + "/024/cutover/1",
        "024",
        "B",
        Mode.CUTOVER,
        RunSummary.Result.PASSED,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Duration.ZERO,
        null,
        null);
  }
}
