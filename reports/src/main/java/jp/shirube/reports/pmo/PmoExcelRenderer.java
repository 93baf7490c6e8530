package jp.shirube.reports.pmo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import jp.shirube.reports.chart.ChartSheet;
import jp.shirube.reports.form.ExcelForm;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The month's report as a workbook, filled into a form that a city can replace. */
public final class PmoExcelRenderer {

  private static final String TEMPLATE = "/pmo/pmo-report-template.xlsx";

  private final ExcelForm form;

  private PmoExcelRenderer(ExcelForm form) {
    this.form = form;
  }

  /** With Shirube's own form. */
  public static PmoExcelRenderer standard() {
    return new PmoExcelRenderer(ExcelForm.resource(TEMPLATE));
  }

  /** With the city's form. */
  public static PmoExcelRenderer withTemplate(Path template) {
    return new PmoExcelRenderer(ExcelForm.file(template));
  }

  /** Writes the workbook; the stream stays open. */
  public void render(PmoReport report, OutputStream out) throws IOException {
    render(report, workbook -> {}, out);
  }

  /**
   * Writes the workbook with something more; the stream stays open.
   *
   * @param more what is done to the workbook before it is written
   */
  public void render(PmoReport report, Consumer<XSSFWorkbook> more, OutputStream out)
      throws IOException {
    Consumer<XSSFWorkbook> charts = workbook -> ChartSheet.addTo(workbook, PmoCharts.of(report));
    form.fill(PmoFigures.of(report), charts.andThen(more), out);
  }
}
