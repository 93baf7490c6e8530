package jp.shirube.migration.cli;

import java.time.Duration;
import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;

/**
 * A delivery that cannot be migrated.
 *
 * @param systemId 業務ID, or the folder's name where nothing tells the system
 * @param vendorId its vendor, empty where nothing tells it
 * @param exitCode what the command ends with when there is nothing else to do
 * @param reasons why
 */
record OrderRefusal(String systemId, String vendorId, int exitCode, List<Finding> reasons) {

  OrderRefusal {
    reasons = List.copyOf(reasons);
  }

  /** Its line among those of the others' runs. */
  RunSummary summary(Mode mode) {
    return RunSummary.withoutRun(systemId, vendorId, mode, reasons, Duration.ZERO);
  }
}
