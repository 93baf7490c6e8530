package jp.shirube.reports.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the findings as a workbook: a list to filter, errors marked. */
public final class MappingFindingsWorkbook {

  private static final int ROWS_OF_A_SHEET = 1_000_000;
  private static final int ROWS_IN_MEMORY = 500;
  private static final List<Integer> WIDTHS = List.of(9, 15, 12, 8, 14, 28, 60, 60);
  private static final List<String> COLUMNS =
      List.of("severity", "code", "sheet", "row", "column", "item", "sentence", "remedy");

  private MappingFindingsWorkbook() {}

  /** Writes the workbook; the stream stays open. */
  public static void write(MappingFindingsReport report, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      SheetStyles styles = new SheetStyles(workbook);
      CellWriter writer = new CellWriter(workbook);
      int rows = report.findings().size();
      for (int from = 0; from == 0 || from < rows; from += ROWS_OF_A_SHEET) {
        String name = text("sheet") + (from == 0 ? "" : " " + (from / ROWS_OF_A_SHEET + 1));
        ListSheet sheet = new ListSheet(workbook.createSheet(name), styles, writer).widths(WIDTHS);
        write(report, from, Math.min(rows, from + ROWS_OF_A_SHEET), sheet);
      }
      workbook.write(out);
    }
  }

  private static void write(MappingFindingsReport report, int from, int to, ListSheet sheet) {
    sheet.title(text("title"));
    sheet.line(
        text("version"),
        "%s %s %s %d".formatted(report.system(), report.vendor(), text("number"), report.number()));
    sheet.line(text("file"), report.fileName());
    sheet.line(text("checked"), report.checkedAt());
    sheet.line(text("edition"), report.edition());
    sheet.blank();
    List<TableRow> rows =
        report.findings().subList(from, to).stream().map(MappingFindingsWorkbook::row).toList();
    sheet.list(COLUMNS.stream().map(it -> text("column." + it)).toList(), rows);
  }

  private static TableRow row(FindingLine finding) {
    Object row = finding.row() == 0 ? "" : (Object) finding.row();
    return new TableRow(
        Stream.<Object>of(
                finding.severity(),
                finding.code(),
                finding.sheet(),
                row,
                finding.column(),
                finding.item(),
                finding.sentence(),
                finding.remedy())
            .toList(),
        !finding.error());
  }

  private static String text(String key) {
    return Labels.text("mapping." + key);
  }
}
