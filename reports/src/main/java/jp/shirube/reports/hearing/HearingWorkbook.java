package jp.shirube.reports.hearing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A hearing pack as a workbook: a summary with the trend, then one sheet for each list. */
public final class HearingWorkbook {

  private static final List<Column> TREND =
      List.of(
          new Column("month", 24),
          new Column("told", 60),
          new Column("doneRate", 24),
          new Column("inProgressRate", 24),
          new Column("notStartedRate", 24));
  private static final List<Column> STALLED =
      List.of(
          new Column("no", 6),
          new Column("system", 24),
          new Column("party", 30),
          new Column("step", 6),
          new Column("stepName", 30),
          new Column("state", 10),
          new Column("plannedEnd", 12),
          new Column("delayDays", 9),
          new Column("unchanged", 9),
          new Column("cause", 20),
          new Column("explanation", 44),
          new Column("measure", 44),
          new Column("owner", 20),
          new Column("newDate", 12));
  private static final List<Column> ITEMS =
      List.of(
          new Column("number", 8),
          new Column("title", 60),
          new Column("system", 26),
          new Column("owner", 30),
          new Column("due", 12),
          new Column("overdue", 10));
  private static final List<Column> OUTLOOKS =
      List.of(
          new Column("system", 26),
          new Column("plannedEnd", 14),
          new Column("early", 14),
          new Column("likely", 14),
          new Column("late", 14),
          new Column("deadline", 14),
          new Column("inTime", 26));
  private static final List<Column> PROMISES =
      List.of(
          new Column("number", 8),
          new Column("promise", 60),
          new Column("owner", 26),
          new Column("due", 12),
          new Column("overdue", 10),
          new Column("note", 50));
  private static final List<String> LINES =
      List.of(
          "municipality",
          "office",
          "month",
          "status",
          "subject",
          "made",
          "stalledSummary",
          "causeSummary",
          "place",
          "quartiles",
          "placeSource",
          "itemsSummary",
          "promisesSummary",
          "assumptions");

  private final XSSFWorkbook workbook;
  private final FigureSet figures;
  private final SheetStyles styles;
  private final CellWriter writer;

  private record Column(String figure, int width) {}

  private HearingWorkbook(XSSFWorkbook workbook, FigureSet figures) {
    this.workbook = workbook;
    this.figures = figures;
    this.styles = new SheetStyles(workbook);
    this.writer = new CellWriter(workbook);
  }

  /** The file. */
  public static byte[] render(HearingPack pack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new HearingWorkbook(workbook, HearingFigures.of(pack)).sheets();
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private void sheets() {
    summary();
    list("stalled", STALLED);
    list("items", ITEMS);
    list("outlooks", OUTLOOKS);
    list("promises", PROMISES);
  }

  private void summary() {
    ListSheet sheet = sheet("summary", TREND);
    FigureRow single = figures.single();
    String mark = single.text("mark");
    sheet.title(Labels.text("hearing.title") + (mark.isEmpty() ? "" : "【" + mark + "】"));
    for (String line : LINES) {
      sheet.line(Labels.text("hearing." + line), single.text(line));
    }
    sheet.blank();
    sheet.table(headings(TREND), rows("trend", TREND));
  }

  private void list(String name, List<Column> columns) {
    ListSheet sheet = sheet(name, columns);
    sheet.title(Labels.text("hearing." + name));
    if (figures.list(name).isEmpty()) {
      sheet.line(Labels.text("hearing.none"), "");
    } else {
      sheet.list(headings(columns), rows(name, columns));
    }
  }

  private ListSheet sheet(String name, List<Column> columns) {
    return new ListSheet(workbook.createSheet(Labels.text("hearing." + name)), styles, writer)
        .widths(columns.stream().map(Column::width).toList());
  }

  private static List<String> headings(List<Column> columns) {
    return columns.stream().map(it -> Labels.text("hearing.column." + it.figure())).toList();
  }

  /** Dates are written as people read them: the cells have no number format of their own. */
  private List<TableRow> rows(String list, List<Column> columns) {
    return figures.list(list).stream()
        .map(
            row -> new TableRow(columns.stream().map(it -> value(row, it.figure())).toList(), true))
        .toList();
  }

  private static Object value(FigureRow row, String figure) {
    return row.get(figure) instanceof Long number ? number : row.text(figure);
  }
}
