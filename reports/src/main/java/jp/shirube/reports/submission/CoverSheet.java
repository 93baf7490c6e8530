package jp.shirube.reports.submission;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import jp.shirube.reports.pmo.ReportHeader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cover as the first sheet of a workbook that is ours; receivers' forms get none. */
final class CoverSheet {

  private static final List<Integer> WIDTHS = List.of(18, 56, 12, 12, 26, 68);
  private static final List<String> FILES =
      List.of("no", "name", "bytes", "confidentiality", "encrypted", "sha256");
  private static final List<String> CHANGES =
      List.of("no", "system", "step", "field", "before", "after");

  private CoverSheet() {}

  static void add(XSSFWorkbook workbook, ReportHeader header, Cover cover) {
    XSSFSheet sheet = workbook.createSheet(Labels.text("cover.title"));
    ListSheet list =
        new ListSheet(sheet, new SheetStyles(workbook), new CellWriter(workbook)).widths(WIDTHS);
    write(list, CoverFigures.single(header, cover), cover);
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    workbook.forEach(other -> other.setSelected(false));
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
  }

  private static void write(ListSheet list, FigureRow single, Cover cover) {
    list.title(
        Stream.of(Labels.text("cover.title"), single.text("mark"))
            .filter(text -> !text.isEmpty())
            .reduce((title, mark) -> title + "【" + mark + "】")
            .orElseThrow());
    CoverFigures.LINES.forEach(key -> list.line(single.text("label." + key), single.text(key)));
    list.blank();
    list.table(headings("cover.file.", FILES), rows(FILES, CoverFigures.files(cover)));
    list.line(Labels.text("cover.handling"), single.text("encryption"));
    list.blank();
    list.line(Labels.text("cover.changed"), single.text("changesTitle"));
    if (!cover.changes().isEmpty()) {
      list.table(headings("cover.change.", CHANGES), rows(CHANGES, CoverFigures.changes(cover)));
    }
  }

  private static List<String> headings(String prefix, List<String> columns) {
    return columns.stream().map(column -> Labels.text(prefix + column)).toList();
  }

  private static List<TableRow> rows(List<String> columns, List<FigureRow> rows) {
    return rows.stream()
        .map(row -> new TableRow(columns.stream().map(row::get).toList(), true))
        .toList();
  }
}
