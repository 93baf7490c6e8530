package jp.shirube.migration.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs migrations. The one public face of the job. */
public interface MigrationRunner {

  /**
   * Runs one system from delivery to publication and returns when it ended. Bad data never throws;
   * a fault is a summary with {@link RunSummary.Result#FAILED}.
   */
  RunSummary run(MigrationRequest request, RunProgress progress);

  /** Like {@link #recover(RunProgress, Path)} into the folders that the runs began with. */
  default List<RunSummary> recover(RunProgress progress) {
    return recover(progress, null);
  }

  /**
   * Marks runs whose process died as recoverable and resumes them from their last committed block.
   *
   * @param output folder for what people receive; null for the one that each run began with
   * @return the resumed runs' summaries, empty when there was nothing to recover
   */
  List<RunSummary> recover(RunProgress progress, @Nullable Path output);

  /**
   * Like {@link #recover(RunProgress, Path)} for one run.
   *
   * @return its summary; empty when it has ended, is not there, or a process works on it
   */
  Optional<RunSummary> recover(long runId, RunProgress progress);

  /** Like {@link #discard()} for one run; empty as with {@link #recover(long, RunProgress)}. */
  Optional<RunSummary> discard(long runId);

  /**
   * Gives up the runs that {@link #recover} would resume and drops their tables.
   *
   * @return their summaries, empty when there was nothing to give up
   */
  List<RunSummary> discard();
}
