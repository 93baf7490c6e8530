package jp.shirube.reports.forecast;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A forecast as sheets of a workbook. */
public final class ForecastSheet {

  /** A column: figure and width in characters. */
  private record Column(String figure, int width) {

    String heading() {
      return Labels.text("forecast.column." + figure);
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("no", 6),
          new Column("name", 26),
          new Column("department", 14),
          new Column("vendor", 22),
          new Column("state", 10),
          new Column("early", 12),
          new Column("likely", 12),
          new Column("late", 12),
          new Column("planned", 12),
          new Column("deadline", 12),
          new Column("deadlineKind", 16),
          new Column("inTime", 20),
          new Column("history", 10),
          new Column("pace", 10));

  private static final int TEXT_WIDTH = 140;

  private ForecastSheet() {}

  /** Adds two sheets to a workbook that is being made: the systems, and what is assumed. */
  public static void addTo(Workbook workbook, ForecastSection section) {
    FigureSet figures = ForecastFigures.of(section);
    SheetStyles styles = new SheetStyles(workbook);
    CellWriter writer = new CellWriter(workbook);
    ListSheet list =
        new ListSheet(workbook.createSheet(Labels.text("forecast.title")), styles, writer)
            .widths(COLUMNS.stream().map(Column::width).toList());
    list.title(heading(figures.single()));
    list.blank();
    list.list(
        COLUMNS.stream().map(Column::heading).toList(),
        figures.list("forecast").stream().map(ForecastSheet::row).toList());
    ListSheet assumed =
        new ListSheet(workbook.createSheet(Labels.text("forecast.assumed")), styles, writer)
            .widths(List.of(TEXT_WIDTH));
    assumed.title(Labels.text("forecast.assumed"));
    assumed.table(
        List.of(figures.single().text("forecast.asOf")),
        figures.list("assumptions").stream().map(row -> TableRow.of(row.get("text"))).toList());
  }

  private static String heading(FigureRow single) {
    return String.join(
        "　",
        Arrays.asList(
            Labels.text("forecast.title"),
            single.text("forecast.municipality"),
            single.text("forecast.month"),
            single.text("forecast.summary")));
  }

  /** Systems that will rather miss their deadline are marked. */
  private static TableRow row(FigureRow row) {
    List<Object> cells = COLUMNS.stream().map(column -> row.get(column.figure())).toList();
    return new TableRow(cells, !Boolean.TRUE.equals(row.get("danger")));
  }

  /** Writes a workbook of its own; the stream stays open. */
  public static void render(ForecastSection section, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      addTo(workbook, section);
      workbook.write(out);
    }
  }
}
