package jp.shirube.migration.run;

import java.util.List;

/** Runs migrations. The one public face of the job. */
public interface MigrationRunner {

  /**
   * Runs one system from delivery to publication and returns when it ended. Bad data never throws;
   * a fault is a summary with {@link RunSummary.Result#FAILED}.
   */
  RunSummary run(MigrationRequest request, RunProgress progress);

  /**
   * Marks runs whose process died as recoverable and resumes them from their last committed block.
   *
   * @return the resumed runs' summaries, empty when there was nothing to recover
   */
  List<RunSummary> recover(RunProgress progress);

  /**
   * Gives up the runs that {@link #recover} would resume and drops their tables.
   *
   * @return their summaries, empty when there was nothing to give up
   */
  List<RunSummary> discard();
}
