package jp.shirube.migration.run;

import java.util.List;
import jp.shirube.migration.load.LoadPlan;
import jp.shirube.migration.load.LoadStep;
import jp.shirube.migration.load.SafeFault;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Builds the job of one run. Every step is one transaction with its own progress, loading one per
 * block, so that a killed job goes on at the first step or block that is not committed.
 */
final class RunJob {

  /** Name of every run's job; the run's id is its identifying parameter. */
  static final String NAME = "migrate";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final LoadStep load;
  private final RunStages stages;

  RunJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      LoadStep load,
      RunStages stages) {
    this.repository = repository;
    this.transactions = transactions;
    this.load = load;
    this.stages = stages;
  }

  Job build(RunContext run, LoadPlan plan) {
    List<RunStage> before = run.isDryRun() ? List.of() : List.of(stages.staging());
    SimpleJobBuilder job = null;
    for (RunStage stage : before) {
      job = next(job, step(stage, run));
    }
    job = next(job, load.build(plan));
    for (RunStage stage : stages.afterLoading(run)) {
      job = next(job, step(stage, run));
    }
    return job.build();
  }

  private SimpleJobBuilder next(
      @org.jspecify.annotations.Nullable SimpleJobBuilder job, Step step) {
    return job == null ? new JobBuilder(NAME, repository).start(step) : job.next(step);
  }

  private Step step(RunStage stage, RunContext run) {
    return new StepBuilder(stage.name(), repository)
        .tasklet(
            (contribution, context) -> {
              run.progress().started(stage.name(), 0);
              SafeFault.run(() -> work(stage, run));
              run.progress().finished(stage.name());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /** What is published is brought to its end, however much somebody wants it stopped. */
  private static void work(RunStage stage, RunContext run) {
    if (!stage.name().equals(RunStages.LAST)) {
      run.stop().check();
    }
    stage.work().accept(run);
  }
}
