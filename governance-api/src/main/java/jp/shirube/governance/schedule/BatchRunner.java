package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import jp.shirube.governance.schedule.DailyJob.DailyStep;
import jp.shirube.governance.schedule.JobOutcome.Result;
import jp.shirube.migration.load.SafeFault;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs daily jobs as jobs of Spring Batch: one instance for each municipality and day, which goes
 * on at the step that failed.
 */
@Component
class BatchRunner {

  private static final String MUNICIPALITY = "municipality";
  private static final String DAY = "day";

  private final JobRepository repository;
  private final JobOperator operator;
  private final PlatformTransactionManager transactions;

  BatchRunner(
      @Qualifier("scheduleJobRepository") JobRepository repository,
      @Qualifier("scheduleJobOperator") JobOperator operator,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager transactions) {
    this.repository = repository;
    this.operator = operator;
    this.transactions = transactions;
  }

  boolean isDone(DailyJob job, String municipality, LocalDate day) {
    return last(job, municipality, day)
        .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
        .isPresent();
  }

  /** Runs a job that is not done; to be called by who knows that no other process is at it. */
  JobOutcome run(DailyJob job, String municipality, LocalDate day) {
    last(job, municipality, day).filter(JobExecution::isRunning).ifPresent(operator::recover);
    JobExecution execution =
        SafeFault.guard(
            () -> operator.start(build(job, municipality, day), parameters(municipality, day)));
    boolean done = execution.getStatus() == BatchStatus.COMPLETED;
    return new JobOutcome(
        job.name(),
        day,
        done ? Result.DONE : Result.FAILED,
        count(execution),
        done ? null : fault(execution));
  }

  private Optional<JobExecution> last(DailyJob job, String municipality, LocalDate day) {
    return Optional.ofNullable(
        repository.getLastJobExecution(job.name().id(), parameters(municipality, day)));
  }

  private static JobParameters parameters(String municipality, LocalDate day) {
    return new JobParametersBuilder()
        .addString(MUNICIPALITY, municipality)
        .addLocalDate(DAY, day)
        .toJobParameters();
  }

  private Job build(DailyJob job, String municipality, LocalDate day) {
    @Nullable SimpleJobBuilder built = null;
    for (DailyStep each : job.steps()) {
      Step step = step(each, municipality, day);
      built =
          built == null
              ? new JobBuilder(job.name().id(), repository).start(step)
              : built.next(step);
    }
    if (built == null) {
      throw new IllegalStateException("no steps: " + job.name());
    }
    return built.build();
  }

  private Step step(DailyStep step, String municipality, LocalDate day) {
    return new StepBuilder(step.name(), repository)
        .tasklet(
            (contribution, context) -> {
              contribution.incrementWriteCount(
                  SafeFault.guard(() -> step.work().run(municipality, day)));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  private static int count(JobExecution execution) {
    return (int)
        execution.getStepExecutions().stream().mapToLong(StepExecution::getWriteCount).sum();
  }

  private static String fault(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .map(StepExecution::getFailureExceptions)
        .flatMap(Collection::stream)
        .map(failure -> String.valueOf(SafeFault.of(failure).getMessage()))
        .findFirst()
        .orElseGet(() -> execution.getStatus().name());
  }
}
