package jp.shirube.migration.run;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.migration.check.FigureReader;
import jp.shirube.migration.check.Figures;
import jp.shirube.migration.ledger.CountRepository.ExclusionCount;
import jp.shirube.migration.ledger.FindingCount;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.ledger.FoundFinding;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.RunCounts;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes runs in the ledger with their figures. */
final class RunClosing {

  private final RunServices services;
  private final RunBook book;
  private final TransactionTemplate transaction;

  RunClosing(RunServices services, RunBook book) {
    this.services = services;
    this.book = book;
    this.transaction = new TransactionTemplate(services.transactions());
  }

  /** Closes a run whose job went through. */
  RunSummary close(RunContext run, Stopwatch watch) {
    Figures figures = figures(run);
    RunDecision decision = RunDecision.of(run.request(), figures);
    transaction.executeWithoutResult(
        status -> {
          keep(run, figures);
          book.end(run.record(), decision.result());
        });
    return Summaries.ended(run, figures, decision, watch);
  }

  private Figures figures(RunContext run) {
    FigureReader reader = new FigureReader(run.loaded().counts());
    Figures figures = reader.read(run.mapping(), false);
    return RunDecision.of(run.request(), figures).publishes()
        ? reader.read(run.mapping(), true)
        : figures;
  }

  private void keep(RunContext run, Figures figures) {
    for (int index = 0; index < figures.files().size(); index++) {
      services.counts().save(run.id(), index + 1, figures.files().get(index));
    }
    figures.groups().forEach(group -> services.counts().save(run.id(), group));
    keepExclusions(run);
    keepFindings(run.id(), run.loaded().counts());
  }

  private void keepExclusions(RunContext run) {
    run.mapping()
        .definition()
        .exclusions()
        .forEach(
            exclusion ->
                services
                    .counts()
                    .save(
                        run.id(),
                        new ExclusionCount(
                            exclusion.fileId(),
                            exclusion.reasonCode(),
                            exclusion.reason(),
                            run.loaded()
                                .counts()
                                .of(
                                    exclusion.fileId(),
                                    LoadCount.EXCLUDED,
                                    exclusion.reasonCode()))));
  }

  private void keepFindings(long runId, RunCounts counts) {
    counts
        .byKey(LoadCount.FINDING)
        .forEach((text, count) -> keepFinding(runId, FindingKey.parse(text), count));
  }

  private void keepFinding(long runId, FindingKey key, long count) {
    services.findings().add(runId, new FindingCount(key.code(), key.item(), key.severity(), count));
    if (key.severity() != Severity.ERROR && count > FindingRepository.DETAILS_KEPT) {
      services.findings().save(runId, List.of(FoundFinding.of(capped(key, count))));
    }
  }

  private static Finding capped(FindingKey key, long count) {
    return Finding.of(
        RunFinding.DETAILS_CAPPED,
        Place.NOWHERE.withItem(key.item()),
        Map.of(
            "code", key.code(),
            "item", key.item(),
            "total", Long.toString(count),
            "kept", Long.toString(FindingRepository.DETAILS_KEPT)));
  }

  /**
   * Leaves a run whose job stopped open, so that it can be recovered; one whose counts do not agree
   * ends as failed, and so does a dry run that somebody stopped: it has nothing to go on from.
   */
  RunSummary fail(RunContext run, List<Finding> reasons, Stopwatch watch) {
    boolean stopped = has(reasons, RunFinding.STOPPED);
    if (has(reasons, RunFinding.NOT_RECONCILED) || stopped && run.isDryRun()) {
      book.end(run.record(), RunSummary.Result.FAILED);
    }
    book.broken(run.record(), reasons);
    return stopped(run, reasons, watch);
  }

  private static boolean has(List<Finding> reasons, RunFinding code) {
    return reasons.stream().anyMatch(reason -> reason.code() == code);
  }

  /** With the figures so far, where the database still tells them. */
  private RunSummary stopped(RunContext run, List<Finding> reasons, Stopwatch watch) {
    try {
      Figures figures =
          new FigureReader(run.loaded().counts()).read(run.mapping(), isPublished(run));
      return Summaries.stopped(run, figures, reasons, watch);
    } catch (DataAccessException e) {
      return Summaries.failed(run.record(), run.request(), reasons, watch);
    }
  }

  private boolean isPublished(RunContext run) {
    return services
        .publications()
        .current(run.area(), run.systemId())
        .filter(current -> current.runId() == run.id())
        .isPresent();
  }
}
