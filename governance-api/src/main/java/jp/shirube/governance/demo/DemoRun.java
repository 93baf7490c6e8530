package jp.shirube.governance.demo;

import java.util.List;
import jp.shirube.migration.run.RunSummary;

/**
 * One run of the demonstration.
 *
 * @param rehearsal number of the rehearsal
 * @param summary what it did
 * @param wanted how it had to end
 * @param differences counts that are not as the generator expects
 */
record DemoRun(
    int rehearsal,
    RunSummary summary,
    List<RunSummary.Result> wanted,
    List<Difference> differences) {

  boolean isAsExpected() {
    return differences.isEmpty() && wanted.contains(summary.result());
  }
}
