package jp.shirube.migration.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.shirube.migration.check.FigureReader;
import jp.shirube.migration.check.Figures;
import jp.shirube.migration.delivery.DeliveredImages;
import jp.shirube.migration.publish.CsvSet;
import jp.shirube.migration.publish.CsvSetExporter;
import jp.shirube.migration.publish.CsvSettings;
import jp.shirube.migration.publish.OutputFaults;
import org.springframework.util.FileSystemUtils;

/**
 * What a run gives to people. Everything that can fail for want of disk is written before the
 * publication; the CSV set is only renamed into its place after it.
 */
final class RunOutputs {

  private final CsvSetExporter exporter;
  private final RejectReport rejects;
  private final EvidenceReport evidence;

  RunOutputs(CsvSetExporter exporter, RejectReport rejects, EvidenceReport evidence) {
    this.exporter = exporter;
    this.rejects = rejects;
    this.evidence = evidence;
  }

  /** Writes the CSV set of a run that will be published beside its place. */
  void prepareCsv(RunContext run) {
    if (publishes(run)) {
      export(run, folder(run).preparedCsvSet());
    }
  }

  private static boolean publishes(RunContext run) {
    return RunDecision.of(run.request(), figures(run, false)).publishes();
  }

  private static Figures figures(RunContext run, boolean published) {
    return new FigureReader(run.loaded().counts()).read(run.mapping(), published);
  }

  private static RunFolder folder(RunContext run) {
    return RunFolder.of(run.request(), run.record());
  }

  private void export(RunContext run, Path folder) {
    exporter.export(csvSet(run, folder), DeliveredImages.of(run.delivery()));
  }

  private static CsvSet csvSet(RunContext run, Path folder) {
    return new CsvSet(
        run.id(),
        run.record().name(),
        run.mapping().standard().edition(),
        run.request().asOf(),
        run.loaded().groups(),
        folder,
        CsvSettings.DEFAULT);
  }

  /** Writes the vendor's workbook of rejects, when there are any. */
  void writeRejects(RunContext run) {
    writing(folder(run).rejects(), target -> rejects.write(run, target));
  }

  /** Puts the CSV set in its place and writes the evidence. */
  void finish(RunContext run) {
    boolean published = publishes(run);
    if (published) {
      writing(folder(run).csvSet(), target -> placeCsv(run, target));
    }
    Figures figures = figures(run, published);
    writing(folder(run).evidence(), target -> evidence.write(run, figures, target));
  }

  private void placeCsv(RunContext run, Path target) throws IOException {
    Path prepared = folder(run).preparedCsvSet();
    if (Files.notExists(prepared)) {
      if (Files.notExists(target)) {
        export(run, target);
      }
      return;
    }
    FileSystemUtils.deleteRecursively(target);
    Files.move(prepared, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private interface Writing {
    void to(Path target) throws IOException;
  }

  private static void writing(Path target, Writing writing) {
    try {
      Files.createDirectories(target.resolveSibling(""));
      writing.to(target);
    } catch (IOException e) {
      throw OutputFaults.explain(e, target.resolveSibling(""));
    }
  }
}
