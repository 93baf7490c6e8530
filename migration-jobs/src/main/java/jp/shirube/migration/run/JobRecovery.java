package jp.shirube.migration.run;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Makes the executions of a dead process restartable. Spring Batch leaves them STARTED, or UNKNOWN
 * where the database went away; both refuse a restart. To be called by the holder of the run's
 * lock, who knows that nobody executes it.
 */
final class JobRecovery {

  private final JobRepository repository;
  private final Clock clock;

  JobRecovery(JobRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Marks everything of a run's job that is not at its end as failed. */
  void markDead(long runId) {
    JobInstance job = repository.getJobInstance(RunJob.NAME, RunExecutor.parameters(runId));
    if (job != null) {
      repository.getJobExecutions(job).forEach(this::markDead);
    }
  }

  private void markDead(JobExecution execution) {
    execution.getStepExecutions().stream()
        .filter(step -> isDead(step.getStatus()))
        .forEach(this::markDead);
    if (isDead(execution.getStatus())) {
      execution.setStatus(BatchStatus.FAILED);
      execution.setEndTime(LocalDateTime.now(clock));
      repository.update(execution);
    }
  }

  private void markDead(StepExecution step) {
    step.setStatus(BatchStatus.FAILED);
    step.setEndTime(LocalDateTime.now(clock));
    repository.update(step);
  }

  private static boolean isDead(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }
}
