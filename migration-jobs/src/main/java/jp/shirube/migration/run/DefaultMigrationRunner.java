package jp.shirube.migration.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.ledger.RunRecord;
import org.jspecify.annotations.Nullable;

/** Runs migrations with Spring Batch, its job repository and all counts in PostgreSQL. */
final class DefaultMigrationRunner implements MigrationRunner {

  private final RunServices services;
  private final RunBook book;
  private final RunExecutor executor;
  private final RunRecovery recovery;
  private final List<RunListener> listeners;

  DefaultMigrationRunner(
      RunServices services,
      RunBook book,
      RunExecutor executor,
      RunRecovery recovery,
      List<RunListener> listeners) {
    this.services = services;
    this.book = book;
    this.executor = executor;
    this.recovery = recovery;
    this.listeners = List.copyOf(listeners);
  }

  @Override
  public RunSummary run(MigrationRequest request, RunProgress progress) {
    RunSummary summary = attempt(request, progress);
    listeners.forEach(listener -> listener.finished(summary));
    return summary;
  }

  private RunSummary attempt(MigrationRequest request, RunProgress progress) {
    Stopwatch watch = new Stopwatch();
    if (request.mode() == Mode.CUTOVER && request.approvedBy() == null) {
      return Summaries.refused(
          request, List.of(Finding.of(RunFinding.NO_APPROVER, Place.NOWHERE)), watch);
    }
    try {
      return begun(request, progress, watch);
    } catch (RuntimeException e) {
      return Summaries.failed(request, RunFaults.explain(e, "begin"), watch);
    }
  }

  private RunSummary begun(MigrationRequest request, RunProgress progress, Stopwatch watch) {
    try (RunBook.Held held = book.begin(request)) {
      RunRecord record = held.run();
      List<Finding> findings = new ArrayList<>();
      progress.begun(record.id());
      RunProgress kept = kept(record, progress);
      Optional<StoredDelivery> delivery = book.receive(record, request, findings, kept);
      if (delivery.isEmpty()) {
        return book.refuse(record, request, findings, watch);
      }
      return executor.execute(record, request, delivery.get(), kept, watch);
    }
  }

  private RunProgress kept(RunRecord run, RunProgress progress) {
    return new KeptProgress(run.id(), services.diary(), services.transactions(), progress);
  }

  @Override
  public Optional<RunSummary> recover(long runId, RunProgress progress) {
    return told(recovery.recover(runId, progress)).stream().findFirst();
  }

  @Override
  public Optional<RunSummary> discard(long runId) {
    return told(recovery.discard(runId)).stream().findFirst();
  }

  @Override
  public List<RunSummary> recover(RunProgress progress, @Nullable Path output) {
    return told(recovery.recover(progress, output));
  }

  @Override
  public List<RunSummary> discard() {
    return told(recovery.discard());
  }

  private List<RunSummary> told(List<RunSummary> summaries) {
    summaries.forEach(summary -> listeners.forEach(listener -> listener.finished(summary)));
    return summaries;
  }
}
