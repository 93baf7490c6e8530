package jp.shirube.reports.coordination;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the coordination items as a workbook: what is pending and overdue, the answers of the
 * month, how the parties answer, and the list of all items. The list has a column for new answers:
 * filled in, the same workbook is taken in again.
 */
public final class CoordinationWorkbook {

  private record Column(String key, int width) {}

  private static final List<Column> ITEMS =
      List.of(
          new Column("number", 7),
          new Column("title", 24),
          new Column("question", 40),
          new Column("raisedBy", 16),
          new Column("owner", 16),
          new Column("due", 12),
          new Column("state", 12),
          new Column("overdueDays", 8),
          new Column("system", 18),
          new Column("step", 6),
          new Column("mappingItem", 18),
          new Column("findingCode", 15),
          new Column("raisedOn", 12),
          new Column("lastAnswer", 40));

  private static final List<Column> PENDING =
      List.of(
          new Column("number", 7),
          new Column("title", 24),
          new Column("question", 36),
          new Column("raisedBy", 16),
          new Column("owner", 16),
          new Column("due", 12),
          new Column("overdueDays", 8),
          new Column("state", 12),
          new Column("subject", 22),
          new Column("lastAnswer", 36));

  private static final List<Column> ANSWERS =
      List.of(
          new Column("number", 7),
          new Column("title", 28),
          new Column("owner", 18),
          new Column("askedOn", 12),
          new Column("answeredOn", 12),
          new Column("businessDays", 10),
          new Column("text", 60));

  private static final List<Column> PARTIES =
      List.of(
          new Column("owner", 30),
          new Column("waiting", 12),
          new Column("overdue", 12),
          new Column("answered", 12),
          new Column("meanDays", 16),
          new Column("longestDays", 16));

  private static final int NEW_ANSWER_WIDTH = 40;

  private final XSSFWorkbook workbook;
  private final FigureSet figures;
  private final SheetStyles styles;
  private final CellWriter writer;

  private CoordinationWorkbook(XSSFWorkbook workbook, FigureSet figures) {
    this.workbook = workbook;
    this.figures = figures;
    this.styles = new SheetStyles(workbook);
    this.writer = new CellWriter(workbook);
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(CoordinationReport report, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new CoordinationWorkbook(workbook, CoordinationFigures.of(report)).sheets();
      workbook.write(out);
    }
  }

  private void sheets() {
    sheet("pending", "pending", PENDING);
    sheet("overdue", "overdue", PENDING);
    sheet("answers", "answers", ANSWERS);
    sheet("parties", "parties", PARTIES);
    all();
  }

  private void sheet(String key, String list, List<Column> columns) {
    ListSheet sheet = begun(key, columns.stream().map(Column::width).toList());
    List<FigureRow> rows = figures.list(list);
    if (rows.isEmpty()) {
      sheet.line(Labels.text("coordination.none"), "");
    } else {
      sheet.list(headings(columns), rows.stream().map(row -> cells(row, columns)).toList());
    }
  }

  /** All items, each with an empty cell for a new answer. */
  private void all() {
    List<Integer> widths = new ArrayList<>(ITEMS.stream().map(Column::width).toList());
    widths.add(NEW_ANSWER_WIDTH);
    List<String> headings = new ArrayList<>(headings(ITEMS));
    headings.add(Labels.text("coordination.column.newAnswer"));
    List<TableRow> rows =
        figures.list("items").stream()
            .map(row -> cells(row, ITEMS))
            .map(row -> new TableRow(with(row.cells()), row.good()))
            .toList();
    begun("items", widths).list(headings, rows);
  }

  private static List<Object> with(List<Object> cells) {
    List<Object> more = new ArrayList<>(cells);
    more.add("");
    return more;
  }

  private ListSheet begun(String key, List<Integer> widths) {
    ListSheet sheet =
        new ListSheet(workbook.createSheet(Labels.text("coordination." + key)), styles, writer)
            .widths(widths);
    sheet.title(Labels.text("coordination." + key + ".title"));
    sheet.text(figures.single().text("municipality"));
    sheet.text(figures.single().text("summary"));
    sheet.blank();
    return sheet;
  }

  private static List<String> headings(List<Column> columns) {
    return columns.stream().map(c -> Labels.text("coordination.column." + c.key())).toList();
  }

  private static TableRow cells(FigureRow row, List<Column> columns) {
    boolean overdue = row.keys().contains("overdueDays") && !"".equals(row.get("overdueDays"));
    return new TableRow(columns.stream().map(c -> row.get(c.key())).toList(), !overdue);
  }
}
