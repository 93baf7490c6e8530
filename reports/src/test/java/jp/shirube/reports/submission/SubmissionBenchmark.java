package jp.shirube.reports.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.PmoReports;
import jp.shirube.reports.protect.EncryptedFile;
import jp.shirube.reports.protect.EncryptedPdf;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a month's files take, beside what the bare libraries take for the same cells. Run its main
 * method; it prints medians of {@value #RUNS} runs after {@value #WARM_UP} to warm up, in
 * milliseconds of one core, so that what else the machine does counts little.
 */
public final class SubmissionBenchmark {

  private static final int WARM_UP = 8;
  private static final int RUNS = 9;
  private static final char[] PASSWORD = "Correct-Horse-7".toCharArray();
  private static final double NANOS = 1_000_000;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private interface Work {
    Object run() throws IOException;
  }

  private SubmissionBenchmark() {}

  public static void main(String[] args) throws IOException {
    PmoReport report = PmoReports.november();
    Cover cover = Submissions.cover();
    MappedForm form = new MappedForm("form", Submissions.blank(), Submissions.mapping());
    PmoPdfRenderer pdf = PmoPdfRenderer.standard();
    PmoExcelRenderer excel = PmoExcelRenderer.standard();
    double bare = time("bare POI: the same form opened, set, written", SubmissionBenchmark::bare);
    double filled = time("national form, filled and proved", () -> form.fill(figures(report)));
    ratio(filled, bare);
    byte[] month = bytes(out -> excel.render(report, out));
    double copied = time("bare POI: the month's workbook opened and written", () -> copy(month));
    double rendered = time("the month's workbook", () -> bytes(out -> excel.render(report, out)));
    ratio(rendered, copied);
    double printed = time("the month's PDF", () -> bytes(out -> pdf.render(report, out)));
    double withCover =
        time(
            "prefecture's workbook with cover",
            () -> bytes(out -> PrefectureReport.workbook(report, cover, out)));
    double covered = time("cover", () -> CoverPdf.render(report.header(), cover));
    byte[] paper = bytes(out -> pdf.render(report, out));
    double sealedPdf = time("PDF encrypted", () -> EncryptedPdf.encrypted(paper, PASSWORD));
    double sealed = time("workbook encrypted", () -> EncryptedFile.encrypted(month, PASSWORD));
    time("CSV of 800 steps", () -> ProgressCsv.cells(report));
    System.out.printf("the month's Excel and PDF: %.0f ms%n", rendered + printed);
    System.out.printf(
        "everything for the prefecture: %.0f ms%n",
        withCover + printed + covered + sealed + sealedPdf);
  }

  private static SubmissionFigures figures(PmoReport report) {
    return SubmissionFigures.of(report, Submissions.cover(), StateWords.NATIONAL);
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    return out.toByteArray();
  }

  /** The same cells by POI alone: which writes the whole form anew and proves nothing. */
  private static byte[] bare() throws IOException {
    SubmissionFigures figures = Submissions.figures();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Submissions.blank()))) {
      for (MappedCells cells : Submissions.mapping()) {
        Grid grid = figures.find(cells.figure()).orElseThrow();
        XSSFSheet sheet = workbook.getSheet(cells.sheet());
        for (CellAddress at : FormChecks.addresses(cells)) {
          Cell cell =
              sheet
                  .getRow(at.getRow())
                  .getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          cell.setCellValue(cells.value(grid, at.getRow(), at.getColumn()).toString());
        }
      }
      return bytes(workbook::write);
    }
  }

  private static byte[] copy(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return bytes(workbook::write);
    }
  }

  private static double time(String name, Work work) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      work.run();
      millis[i] = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS;
    }
    Arrays.sort(millis);
    System.out.printf(
        "%s: %.0f ms (best %.0f, worst %.0f)%n",
        name, millis[RUNS / 2], millis[0], millis[RUNS - 1]);
    return millis[RUNS / 2];
  }

  private static void ratio(double ours, double bare) {
    System.out.printf("  ours / bare: %.1f%n", ours / bare);
  }
}
