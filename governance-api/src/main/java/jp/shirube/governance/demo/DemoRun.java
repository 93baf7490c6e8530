package jp.shirube.governance.demo;

import java.util.List;
import java.util.Set;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.Result;

/**
 * One run of the demonstration.
 *
 * @param rehearsal number of the rehearsal
 * @param summary what it did
 * @param wanted how it had to end
 * @param differences counts that are not as the generator expects; of a run that failed none
 */
record DemoRun(
    int rehearsal, RunSummary summary, List<Result> wanted, List<Difference> differences) {

  private static final Set<Result> FAILURES = Set.of(Result.REFUSED, Result.FAILED);

  static DemoRun of(
      int rehearsal, RunSummary summary, List<Result> wanted, Expectation expectation) {
    boolean failed = FAILURES.contains(summary.result());
    return new DemoRun(
        rehearsal, summary, wanted, failed ? List.of() : expectation.compare(summary));
  }

  /** Whether nothing was published because the system's part failed. */
  boolean isFailed() {
    return FAILURES.contains(summary.result());
  }

  boolean isAsExpected() {
    return differences.isEmpty() && wanted.contains(summary.result());
  }
}
