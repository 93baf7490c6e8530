package jp.shirube.migration.run;

import jp.shirube.migration.check.LoadedRun;
import jp.shirube.migration.check.StagedTables;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.LoadPlan;
import jp.shirube.migration.load.RunCounts;
import jp.shirube.migration.load.SafeFault;
import jp.shirube.migration.load.StoredRecords;
import jp.shirube.migration.publish.StagingTables;
import jp.shirube.migration.source.Partition;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;

/** Executes the job of a run whose delivery is received, and closes the run. */
final class RunExecutor {

  private static final String RUN = "run";

  private final RunServices services;
  private final RunSettings settings;
  private final RunJob jobs;
  private final JobOperator operator;
  private final RunClosing closing;

  RunExecutor(
      RunServices services,
      RunSettings settings,
      RunJob jobs,
      JobOperator operator,
      RunClosing closing) {
    this.services = services;
    this.settings = settings;
    this.jobs = jobs;
    this.operator = operator;
    this.closing = closing;
  }

  static JobParameters parameters(long runId) {
    return new JobParametersBuilder().addLong(RUN, runId).toJobParameters();
  }

  RunSummary execute(
      RunRecord record,
      MigrationRequest request,
      StoredDelivery delivery,
      RunProgress progress,
      Stopwatch watch) {
    RunContext run = context(record, request, delivery, progress);
    JobExecution execution = start(jobs.build(run, plan(run)), record.id());
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return closing.close(run, watch);
    }
    return closing.fail(run, RunFaults.of(execution), watch);
  }

  private static long records(StoredDelivery delivery) {
    return delivery.files().stream()
        .flatMap(file -> file.partitions().stream())
        .mapToLong(Partition::records)
        .sum();
  }

  private JobExecution start(Job job, long runId) {
    return SafeFault.guard(() -> operator.start(job, parameters(runId)));
  }

  private RunContext context(
      RunRecord record, MigrationRequest request, StoredDelivery delivery, RunProgress progress) {
    RunCounts counts = new RunCounts(services.jdbc(), record.id());
    LedgerFindings findings =
        new LedgerFindings(
            record.id(),
            request.mapping().definition(),
            services.rejections(),
            services.findings(),
            services.seal(),
            counts.byKey(LoadCount.FINDING));
    LoadedRun loaded =
        new LoadedRun(
            record.id(),
            request.mapping(),
            new StagedTables(StagingTables.schema(record.id())),
            new StoredRecords(delivery),
            findings,
            counts);
    return new RunContext(
        record, request, delivery, loaded, progress, new StopSignal(record, services.stops()));
  }

  private LoadPlan plan(RunContext run) {
    return new LoadPlan(
        run.id(),
        run.mapping(),
        run.delivery(),
        run.loaded().records(),
        run.loaded().findings(),
        run.loaded().counts(),
        run.isDryRun() ? "" : run.loaded().staged().schema(),
        settings.blockSize(),
        services.scratch(),
        new LoadProgress(run.progress(), run.stop(), records(run.delivery())));
  }
}
