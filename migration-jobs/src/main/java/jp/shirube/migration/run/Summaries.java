package jp.shirube.migration.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.check.Figures;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.run.RunSummary.Result;
import org.jspecify.annotations.Nullable;

/** Makes the summaries of runs. */
final class Summaries {

  private Summaries() {}

  static RunSummary ended(RunContext run, Figures figures, RunDecision decision, Stopwatch watch) {
    return new RunSummary(
        run.id(),
        run.record().name(),
        run.systemId(),
        run.record().vendorId(),
        run.request().mode(),
        decision.result(),
        figures.files(),
        figures.groups(),
        figures.findings(),
        decision.findings(run.request(), figures),
        watch.elapsed(),
        present(RunFolder.of(run.request(), run.record()).csvSet()),
        present(RunFolder.of(run.request(), run.record()).rejects()));
  }

  private static @Nullable Path present(Path path) {
    return Files.exists(path) ? path : null;
  }

  /** A request that was refused before a run began. */
  static RunSummary refused(MigrationRequest request, List<Finding> findings, Stopwatch watch) {
    return withoutFigures(null, request, Result.REFUSED, findings, watch);
  }

  static RunSummary refused(
      RunRecord run, MigrationRequest request, List<Finding> findings, Stopwatch watch) {
    return withoutFigures(run, request, Result.REFUSED, findings, watch);
  }

  /** A fault before a run began. */
  static RunSummary failed(MigrationRequest request, List<Finding> reasons, Stopwatch watch) {
    return withoutFigures(null, request, Result.FAILED, reasons, watch);
  }

  static RunSummary failed(
      RunRecord run, MigrationRequest request, List<Finding> reasons, Stopwatch watch) {
    return withoutFigures(run, request, Result.FAILED, reasons, watch);
  }

  /** A fault while a run was under way, with what it had counted. */
  static RunSummary stopped(
      RunContext run, Figures figures, List<Finding> reasons, Stopwatch watch) {
    return new RunSummary(
        run.id(),
        run.record().name(),
        run.systemId(),
        run.record().vendorId(),
        run.request().mode(),
        Result.FAILED,
        figures.files(),
        figures.groups(),
        figures.findings(),
        reasons,
        watch.elapsed(),
        null,
        null);
  }

  private static RunSummary withoutFigures(
      @Nullable RunRecord run,
      MigrationRequest request,
      Result result,
      List<Finding> findings,
      Stopwatch watch) {
    Cover cover = request.mapping().definition().cover();
    return new RunSummary(
        run == null ? 0 : run.id(),
        run == null ? "" : run.name(),
        cover.systemId(),
        cover.vendorId(),
        request.mode(),
        result,
        List.of(),
        List.of(),
        countsByCode(findings),
        findings,
        watch.elapsed(),
        null,
        null);
  }

  /** A run of another process that was not resumed. */
  static RunSummary without(RunRecord run, Result result, List<Finding> findings, Stopwatch watch) {
    return new RunSummary(
        run.id(),
        run.name(),
        run.systemId(),
        run.vendorId(),
        run.mode(),
        result,
        List.of(),
        List.of(),
        countsByCode(findings),
        findings,
        watch.elapsed(),
        null,
        null);
  }

  private static Map<String, Long> countsByCode(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(each -> each.code().code(), Collectors.counting()));
  }
}
