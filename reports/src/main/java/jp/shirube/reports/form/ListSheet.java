package jp.shirube.reports.form;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A plain sheet written from top to bottom: a title, labelled lines, tables. */
public final class ListSheet {

  private static final int CHARACTER = 256;

  private final Sheet sheet;
  private final SheetStyles styles;
  private final CellWriter writer;
  private int next;

  public ListSheet(Sheet sheet, SheetStyles styles, CellWriter writer) {
    this.sheet = sheet;
    this.styles = styles;
    this.writer = writer;
    Paper.fitWidth(sheet);
  }

  /** Widths of the columns in characters. */
  public ListSheet widths(List<Integer> widths) {
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
    }
    return this;
  }

  public void title(String text) {
    put(sheet.createRow(next++), 0, text, styles.title);
  }

  /** A sentence across the columns. */
  public void text(String text) {
    put(sheet.createRow(next++), 0, text, styles.plain);
  }

  public void line(String label, Object value) {
    Row row = sheet.createRow(next++);
    put(row, 0, label, styles.head);
    put(row, 1, value, value instanceof Number ? styles.number : styles.wrapped);
    RowHeight.fit(row, 0);
  }

  public void blank() {
    next++;
  }

  /** Leaves rows free and gives the first of them. */
  public int skip(int rows) {
    int first = next;
    next += rows;
    return first;
  }

  /** A table; rows whose check does not hold are marked. */
  public void table(List<String> headings, List<TableRow> rows) {
    Row heading = sheet.createRow(next++);
    for (int i = 0; i < headings.size(); i++) {
      put(heading, i, headings.get(i), styles.head);
    }
    RowHeight.fit(heading, 0);
    rows.forEach(this::row);
  }

  /** The one table of a sheet: its heading stays in sight, and its rows can be filtered. */
  public void list(List<String> headings, List<TableRow> rows) {
    int heading = next;
    table(headings, rows);
    Paper.keep(sheet, heading, 0);
    sheet.setAutoFilter(new CellRangeAddress(heading, next - 1, 0, headings.size() - 1));
  }

  private void row(TableRow values) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < values.cells().size(); i++) {
      put(row, i, values.cells().get(i), style(values.cells().get(i), values.good()));
    }
    RowHeight.fit(row, 0);
  }

  private CellStyle style(Object value, boolean good) {
    if (value instanceof Number) {
      return good ? styles.number : styles.faultyNumber;
    }
    if (value instanceof LocalDate) {
      return good ? styles.date : styles.faultyDate;
    }
    return good ? styles.wrapped : styles.faulty;
  }

  private void put(Row row, int column, Object value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    writer.write(cell, value);
  }

  /** A row of a table; {@code good} is false when a check of it does not hold. */
  public record TableRow(List<Object> cells, boolean good) {

    public TableRow {
      cells = List.copyOf(cells);
    }

    public static TableRow of(Object... cells) {
      return new TableRow(List.of(cells), true);
    }
  }
}
