package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final WorkbookExports exports = GOVERNANCE.get(WorkbookExports.class);
  private final WorkbookImports imports = GOVERNANCE.get(WorkbookImports.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);

  @TempDir private Path folder;

  @Test
  void aWorkbookThatNobodyEditedChangesNothing() {
    Month month = GOVERNANCE.openMonth();
    List<StepRecord> before = board.records(month);
    Path file =
        exports
            .export(month, List.of(Standing.CITY), exports.usualDeadline(month), folder, STAFF)
            .get(0)
            .path();
    ImportResult result =
        imports.take(CITY, file, ImportOptions.USUAL, Path.of("/tmp/xch/out"), STAFF);
    assertThat(result.findings()).isEmpty();
    assertThat(result.counts()).isEqualTo(new RowCounts(800, 0, 800, 0, 0));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.NOTHING);
    assertThat(board.records(month)).isEqualTo(before);
  }
}
