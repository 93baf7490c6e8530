package jp.shirube.governance.pmo;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;

/** Writes a report as Excel and PDF. */
public final class ReportFiles {

  private final OutputFiles files;

  /**
   * @param folder made when it is not there
   */
  public ReportFiles(Path folder) {
    this.files = new OutputFiles(folder);
  }

  /**
   * Writes {@code PMO月次報告_<code>_<YYYY-MM>.xlsx} and {@code .pdf}.
   *
   * @return their paths, the workbook first
   * @throws FindingException when the folder cannot be written
   */
  public List<Path> write(PmoReport report) {
    String name =
        "PMO月次報告_%s_%s".formatted(report.header().municipalityCode(), report.header().month());
    return List.of(
        files.write(name + ".xlsx", out -> PmoExcelRenderer.standard().render(report, out)),
        files.write(name + ".pdf", out -> PmoPdfRenderer.standard().render(report, out)));
  }
}
