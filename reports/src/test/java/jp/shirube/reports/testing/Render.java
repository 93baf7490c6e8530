package jp.shirube.reports.testing;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.reports.coordination.CoordinationPdf;
import jp.shirube.reports.coordination.CoordinationReport;
import jp.shirube.reports.coordination.CoordinationReports;
import jp.shirube.reports.coordination.CoordinationWorkbook;
import jp.shirube.reports.evidence.EvidenceWorkbook;
import jp.shirube.reports.evidence.EvidenceWorkbookTest;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.PmoReports;

/** Writes the reports of the fixtures into a folder, to be looked at. */
public final class Render {

  private Render() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    pmo(folder, "november", PmoReports.november());
    pmo(folder, "first", PmoReports.firstMonth());
    pmo(folder, "long", PmoReports.longNames());
    coordination(folder, "coordination", CoordinationReports.small());
    coordination(folder, "coordination-large", CoordinationReports.large());
    try (OutputStream out = Files.newOutputStream(folder.resolve("evidence.xlsx"))) {
      EvidenceWorkbook.write(EvidenceWorkbookTest.evidence(119), out);
    }
  }

  private static void pmo(Path folder, String name, PmoReport report) throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
      PmoExcelRenderer.standard().render(report, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
      PmoPdfRenderer.standard().render(report, out);
    }
  }

  private static void coordination(Path folder, String name, CoordinationReport report)
      throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
      CoordinationWorkbook.write(report, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
      CoordinationPdf.standard().render(report, out);
    }
  }
}
