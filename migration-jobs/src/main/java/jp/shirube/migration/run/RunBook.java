package jp.shirube.migration.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.ledger.FoundFinding;
import jp.shirube.migration.ledger.NewRun;
import jp.shirube.migration.ledger.RunLock;
import jp.shirube.migration.ledger.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens runs in the ledger, notes their delivery and closes those that were refused. */
final class RunBook {

  static final String RECEIVE = "receive";

  private static final Logger LOG = LoggerFactory.getLogger(RunBook.class);

  private final RunServices services;
  private final MappingArchive mappings;
  private final TransactionTemplate transaction;

  RunBook(RunServices services, MappingArchive mappings) {
    this.services = services;
    this.mappings = mappings;
    this.transaction = new TransactionTemplate(services.transactions());
  }

  /** A run that only this process works on until it is closed. */
  record Held(RunRecord run, RunLock lock) implements AutoCloseable {
    /** A lock whose session is lost was released by the database. */
    @Override
    public void close() {
      try {
        lock.close();
      } catch (DataAccessException e) {
        LOG.warn("the session that held run {} was lost", run.id());
      }
    }
  }

  /**
   * Begins a run. Its lock is taken before others can see it.
   *
   * @throws jp.shirube.mappings.finding.FindingException when another run works on the same area
   */
  Held begin(MigrationRequest request) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              RunRecord run = services.runs().begin(newRun(request));
              mappings.keep(request.mapping().definition());
              audit(run, "run.begin");
              return new Held(run, RunLock.take(services.dataSource(), run));
            }));
  }

  /** Takes over a run of a dead process; empty when a process still works on it. */
  Optional<Held> takeOver(RunRecord run) {
    return RunLock.tryTake(services.dataSource(), run.id()).map(lock -> new Held(run, lock));
  }

  private static NewRun newRun(MigrationRequest request) {
    Cover cover = request.mapping().definition().cover();
    return new NewRun(
        cover.systemId(),
        cover.vendorId(),
        cover.vendorName(),
        request.mode(),
        request.rehearsal(),
        request.mapping().standard().edition(),
        cover.version(),
        request.mapping().definition().contentHash(),
        SavedRequest.save(request),
        request.approvedBy(),
        request.asOf(),
        request.actor());
  }

  /** Receives the delivery; empty when it is refused, with the reasons among the findings. */
  Optional<StoredDelivery> receive(
      RunRecord run, MigrationRequest request, List<Finding> findings, RunProgress progress) {
    progress.started(RECEIVE, 0);
    Optional<StoredDelivery> delivery = stored(request, findings);
    transaction.executeWithoutResult(
        status -> {
          delivery.ifPresent(stored -> services.diary().received(run.id(), stored));
          services.findings().save(run.id(), findings.stream().map(FoundFinding::of).toList());
          delivery.ifPresent(
              stored -> services.runs().delivered(run.id(), stored.id(), stored.contentHash()));
        });
    progress.finished(RECEIVE);
    return delivery;
  }

  private Optional<StoredDelivery> stored(MigrationRequest request, List<Finding> findings) {
    MappingDefinition definition = request.mapping().definition();
    String known = request.storedDelivery();
    if (known == null) {
      return services.deliveries().receive(request.delivery(), definition, findings::add);
    }
    Optional<StoredDelivery> found = services.deliveries().find(known, definition);
    if (found.isEmpty()) {
      findings.add(Finding.of(RunFinding.OTHER_LAYOUT, Place.NOWHERE, Map.of("delivery", known)));
    }
    return found;
  }

  /** Ends a run whose delivery was refused. */
  RunSummary refuse(
      RunRecord run, MigrationRequest request, List<Finding> findings, Stopwatch watch) {
    end(run, RunSummary.Result.REFUSED);
    return Summaries.refused(run, request, findings, watch);
  }

  /** Ends a run; one that has ended keeps its result. */
  void end(RunRecord run, RunSummary.Result result) {
    transaction.executeWithoutResult(
        status -> {
          services.runs().end(run.id(), result);
          services
              .audit()
              .record(run.actor(), "run.end", object(run), Map.of("result", result.name()));
        });
  }

  /** Keeps why a run stopped, where the database still can, and that it has answered. */
  void broken(RunRecord run, List<Finding> reasons) {
    try {
      transaction.executeWithoutResult(
          status -> {
            services.diary().broken(run.id(), reasons);
            services.stops().answer(run.id());
          });
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("why run {} stopped could not be kept", run.id());
    }
  }

  private void audit(RunRecord run, String action) {
    services.audit().record(run.actor(), action, object(run), Map.of("name", run.name()));
  }

  private static String object(RunRecord run) {
    return "run/" + run.id();
  }
}
