package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.pmo.OutputFiles;
import jp.shirube.reports.coordination.CoordinationPdf;
import jp.shirube.reports.coordination.CoordinationReport;
import jp.shirube.reports.coordination.CoordinationWorkbook;

/** The coordination items of a month as {@code 調整事項_<code>_<YYYY-MM>.xlsx} and {@code .pdf}. */
final class CoordinationFiles {

  private CoordinationFiles() {}

  /** Writes both files and returns their paths, the workbook first. */
  static List<Path> write(Path folder, String municipality, CoordinationReport report) {
    String name = "調整事項_%s_%s".formatted(municipality, report.month());
    OutputFiles files = new OutputFiles(folder);
    return List.of(
        files.write(name + ".xlsx", out -> CoordinationWorkbook.write(report, out)),
        files.write(name + ".pdf", out -> CoordinationPdf.standard().render(report, out)));
  }
}
