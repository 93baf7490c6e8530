package jp.shirube.migration.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.publish.PublicationArea;
import jp.shirube.migration.run.RunBook.Held;
import jp.shirube.migration.run.RunSummary.Result;
import org.jspecify.annotations.Nullable;

/** Resumes runs whose process died, with the delivery and the mapping they began with. */
final class RunRecovery {

  private final RunServices services;
  private final RunBook book;
  private final MappingArchive mappings;
  private final JobRecovery jobs;
  private final RunExecutor executor;

  RunRecovery(
      RunServices services,
      RunBook book,
      MappingArchive mappings,
      JobRecovery jobs,
      RunExecutor executor) {
    this.services = services;
    this.book = book;
    this.mappings = mappings;
    this.jobs = jobs;
    this.executor = executor;
  }

  /** Resumes every open run that no process works on, in the order they began. */
  List<RunSummary> recover(RunProgress progress, @Nullable Path output) {
    return forEachDead(services.runs().open(), run -> attempt(run, progress, output));
  }

  /** Gives up every open run that no process works on and drops its tables. */
  List<RunSummary> discard() {
    return forEachDead(services.runs().open(), this::discard);
  }

  /** The same for one run. */
  List<RunSummary> recover(long runId, RunProgress progress) {
    return forEachDead(open(runId), run -> attempt(run, progress, null));
  }

  /** The same for one run. */
  List<RunSummary> discard(long runId) {
    return forEachDead(open(runId), this::discard);
  }

  private List<RunRecord> open(long runId) {
    return services.runs().open().stream().filter(run -> run.id() == runId).toList();
  }

  private List<RunSummary> forEachDead(
      List<RunRecord> runs, Function<RunRecord, RunSummary> action) {
    List<RunSummary> summaries = new ArrayList<>();
    for (RunRecord run : runs) {
      Optional<Held> held = book.takeOver(run);
      if (held.isPresent()) {
        try (Held taken = held.get()) {
          summaries.add(action.apply(taken.run()));
        }
      }
    }
    return summaries;
  }

  private RunSummary discard(RunRecord run) {
    Stopwatch watch = new Stopwatch();
    book.end(run, Result.FAILED);
    if (!isPublished(run)) {
      services.staging().drop(run.id());
    }
    return refused(run, Result.FAILED, RunFinding.DISCARDED, watch);
  }

  /** A run that died after its publication stays published. */
  private boolean isPublished(RunRecord run) {
    PublicationArea area = new PublicationArea(run.municipality(), run.rehearsal());
    return services
        .publications()
        .current(area, run.systemId())
        .filter(current -> current.runId() == run.id())
        .isPresent();
  }

  private RunSummary attempt(RunRecord run, RunProgress progress, @Nullable Path output) {
    Stopwatch watch = new Stopwatch();
    try {
      return resume(run, progress, output, watch);
    } catch (RuntimeException e) {
      return Summaries.without(run, Result.FAILED, RunFaults.explain(e, "recover"), watch);
    }
  }

  private RunSummary resume(
      RunRecord run, RunProgress progress, @Nullable Path output, Stopwatch watch) {
    if (run.deliveryId() == null || run.mode() == Mode.DRY_RUN) {
      book.end(run, Result.FAILED);
      return refused(run, Result.FAILED, RunFinding.NOT_RESUMABLE, watch);
    }
    Optional<StoredDelivery> delivery = delivery(run);
    if (delivery.isEmpty()) {
      return refused(run, Result.REFUSED, RunFinding.DELIVERY_CHANGED, watch);
    }
    Optional<CompiledMapping> mapping = mappings.restore(run);
    if (mapping.isEmpty()) {
      return refused(run, Result.REFUSED, RunFinding.MAPPING_CHANGED, watch);
    }
    jobs.markDead(run.id());
    services.stops().answer(run.id());
    MigrationRequest saved = SavedRequest.restore(run, mapping.get());
    MigrationRequest request = output == null ? saved : saved.into(output);
    progress.begun(run.id());
    RunProgress kept =
        new KeptProgress(run.id(), services.diary(), services.transactions(), progress);
    return executor.execute(run, request, delivery.get(), kept, watch);
  }

  private Optional<StoredDelivery> delivery(RunRecord run) {
    return services
        .deliveries()
        .find(Objects.requireNonNull(run.deliveryId()))
        .filter(stored -> stored.contentHash().equals(run.deliveryHash()));
  }

  private static RunSummary refused(
      RunRecord run, Result result, RunFinding reason, Stopwatch watch) {
    Finding finding = Finding.of(reason, Place.NOWHERE, Map.of("run", run.name()));
    return Summaries.without(run, result, List.of(finding), watch);
  }
}
