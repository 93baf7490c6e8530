package jp.shirube.reports.submission;

import java.io.IOException;
import java.io.OutputStream;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;

/**
 * The month for the prefecture: the city's own report of the month, so that both look at the same
 * pages, as a workbook with the cover as its first sheet and on paper.
 */
public final class PrefectureReport {

  private static final PmoExcelRenderer EXCEL = PmoExcelRenderer.standard();
  private static final PmoPdfRenderer PDF = PmoPdfRenderer.standard();

  private PrefectureReport() {}

  /** Writes the workbook; the stream stays open. */
  public static void workbook(PmoReport report, Cover cover, OutputStream out) throws IOException {
    EXCEL.render(report, workbook -> CoverSheet.add(workbook, report.header(), cover), out);
  }

  /** Writes the PDF file; the stream stays open. */
  public static void pdf(PmoReport report, OutputStream out) {
    PDF.render(report, out);
  }
}
