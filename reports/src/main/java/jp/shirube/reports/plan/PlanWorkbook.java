package jp.shirube.reports.plan;

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

/** Writes the plan's report as a workbook: counts, every project with its years, what is behind. */
public final class PlanWorkbook {

  private record Column(String key, String heading, int width) {

    static Column of(String key, int width) {
      return new Column(key, Labels.text("plan.column." + key), width);
    }
  }

  private static final List<Column> COUNTS =
      List.of(
          Column.of("projects", 10),
          Column.of("plannedVerify", 10),
          Column.of("plannedDo", 10),
          Column.of("actualVerify", 10),
          Column.of("actualDo", 10),
          Column.of("actualNone", 10),
          Column.of("unreported", 10),
          Column.of("behindCount", 10));

  private static final List<Column> BEHIND =
      List.of(
          Column.of("year", 7),
          Column.of("id", 7),
          Column.of("initiative", 28),
          Column.of("project", 28),
          Column.of("departments", 20),
          Column.of("planned", 8),
          Column.of("actual", 8),
          Column.of("state", 10),
          Column.of("comment", 40),
          Column.of("evidence", 24));

  private final XSSFWorkbook workbook;
  private final FigureSet figures;
  private final SheetStyles styles;
  private final CellWriter writer;

  private PlanWorkbook(XSSFWorkbook workbook, FigureSet figures) {
    this.workbook = workbook;
    this.figures = figures;
    this.styles = new SheetStyles(workbook);
    this.writer = new CellWriter(workbook);
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(PlanReport report, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new PlanWorkbook(workbook, PlanFigures.of(report)).sheets(report);
      workbook.write(out);
    }
  }

  private void sheets(PlanReport report) {
    counts("years", List.of(Column.of("year", 18)));
    counts("measures", List.of(Column.of("policy", 30), Column.of("measure", 36)));
    list("projects", projects(report.years().size()), figures.list("projects"));
    list("behind", BEHIND, figures.list("behind"));
  }

  private void counts(String key, List<Column> first) {
    List<Column> columns = new ArrayList<>(first);
    columns.addAll(COUNTS);
    list(key, columns, figures.list(key));
  }

  private List<Column> projects(int years) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("id", 7),
                Column.of("measure", 24),
                Column.of("initiative", 28),
                Column.of("project", 28),
                Column.of("departments", 20)));
    for (int i = 1; i <= years; i++) {
      columns.add(new Column("y" + i, figures.single().text("h" + i), 14));
    }
    columns.add(Column.of("comment", 30));
    columns.add(Column.of("evidence", 20));
    return columns;
  }

  private void list(String key, List<Column> columns, List<FigureRow> rows) {
    ListSheet sheet = begun(key, columns);
    if (rows.isEmpty()) {
      sheet.line(Labels.text("plan.none"), "");
    } else {
      sheet.list(
          columns.stream().map(Column::heading).toList(),
          rows.stream().map(row -> cells(row, columns)).toList());
    }
  }

  private ListSheet begun(String key, List<Column> columns) {
    ListSheet sheet =
        new ListSheet(workbook.createSheet(Labels.text("plan." + key)), styles, writer)
            .widths(columns.stream().map(Column::width).toList());
    FigureRow single = figures.single();
    sheet.title(single.text("mark") + " " + single.text("name"));
    sheet.text(single.text("municipality") + "　" + single.text("asOf"));
    sheet.text(single.text("source"));
    sheet.text(single.text("summary"));
    figures.list("links").forEach(link -> sheet.text(link.text("text")));
    sheet.blank();
    return sheet;
  }

  private static TableRow cells(FigureRow row, List<Column> columns) {
    return new TableRow(columns.stream().map(column -> row.get(column.key())).toList(), true);
  }
}
