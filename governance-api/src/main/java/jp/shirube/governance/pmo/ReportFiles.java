package jp.shirube.governance.pmo;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.ReportHeader;

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
   * Writes {@code PMO月次報告_<code>_<YYYY-MM>.xlsx} and {@code .pdf}; the name of a revision from the
   * second on ends with {@code _第<n>版}.
   *
   * @return their paths, the workbook first
   * @throws FindingException when the folder cannot be written
   */
  public List<Path> write(PmoReport report) {
    String name = name(report.header());
    return List.of(
        files.write(name + ".xlsx", out -> PmoExcelRenderer.standard().render(report, out)),
        files.write(name + ".pdf", out -> PmoPdfRenderer.standard().render(report, out)));
  }

  private static String name(ReportHeader header) {
    String name = "PMO月次報告_%s_%s".formatted(header.municipalityCode(), header.month());
    return header.revision() == 1 ? name : name + "_第" + header.revision() + "版";
  }
}
