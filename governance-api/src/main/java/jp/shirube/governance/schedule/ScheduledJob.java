package jp.shirube.governance.schedule;

import java.util.Objects;
import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;

/**
 * What Quartz starts: the action of the job's name that the scheduler's process put into its
 * context. What it did is kept by {@link JobRuns}; a failed day is taken up at the next firing.
 */
@DisallowConcurrentExecution
public final class ScheduledJob implements Job {

  static final String MUNICIPALITY = "municipality";

  @Override
  public void execute(JobExecutionContext execution) throws JobExecutionException {
    action(execution)
        .accept(Objects.requireNonNull(execution.getMergedJobDataMap().getString(MUNICIPALITY)));
  }

  @SuppressWarnings("unchecked")
  private static Consumer<String> action(JobExecutionContext execution)
      throws JobExecutionException {
    String name = execution.getJobDetail().getKey().getName();
    try {
      return (Consumer<String>)
          Objects.requireNonNull(execution.getScheduler().getContext().get(name), name);
    } catch (SchedulerException e) {
      throw new JobExecutionException(e);
    }
  }
}
