package jp.shirube.reports.rollup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.Paper;
import jp.shirube.reports.form.SheetStyles;
import jp.shirube.reports.form.TextWidth;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of plain tables, streamed: memory does not grow with their length. */
public final class RollupWorkbook implements AutoCloseable {

  /** Below Excel's own limit of 1,048,576. */
  static final int ROWS_OF_A_SHEET = 1_000_000;

  private static final int ROWS_IN_MEMORY = 200;
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 44;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SheetStyles styles = new SheetStyles(workbook);
  private final CellWriter writer = new CellWriter(workbook);
  private final int rowsOfASheet;

  public RollupWorkbook() {
    this(ROWS_OF_A_SHEET);
  }

  /**
   * @param rowsOfASheet after so many rows a list goes on in a further sheet
   */
  RollupWorkbook(int rowsOfASheet) {
    this.rowsOfASheet = rowsOfASheet;
    workbook.setCompressTempFiles(true);
  }

  /** Adds a sheet with a table that is there already. */
  public void table(String name, List<String> headings, List<List<Object>> rows) {
    Stream stream = new Stream(name, headings, widths(headings, rows));
    rows.forEach(stream::row);
  }

  /** Begins a list of unknown length; sheets are added while it grows. */
  public Stream stream(String name, List<String> headings) {
    return new Stream(name, headings, widths(headings, List.of()));
  }

  private static int[] widths(List<String> headings, List<List<Object>> rows) {
    int[] widths = headings.stream().mapToInt(TextWidth::of).toArray();
    for (List<Object> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i).toString()));
      }
    }
    return Arrays.stream(widths)
        .map(width -> Math.max(NARROWEST, Math.min(WIDEST, width)) + 2)
        .toArray();
  }

  /** Writes the workbook; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** A list that is being written. */
  public final class Stream {

    private final String name;
    private final List<String> headings;
    private final int[] widths;
    private Sheet sheet;
    private int sheets;
    private int next;

    private Stream(String name, List<String> headings, int[] widths) {
      this.name = name;
      this.headings = List.copyOf(headings);
      this.widths = widths;
      this.sheet = begin();
    }

    private Sheet begin() {
      sheets++;
      Sheet begun = workbook.createSheet(sheets == 1 ? name : name + " (" + sheets + ")");
      Paper.fitWidth(begun);
      for (int i = 0; i < widths.length; i++) {
        begun.setColumnWidth(i, widths[i] * CHARACTER);
      }
      Row heading = begun.createRow(0);
      for (int i = 0; i < headings.size(); i++) {
        put(heading, i, headings.get(i), styles.head);
      }
      Paper.keep(begun, 0, 0);
      next = 1;
      return begun;
    }

    /** Adds a row of texts, numbers and dates; {@code ""} leaves a cell blank. */
    public void row(List<Object> cells) {
      if (next > rowsOfASheet) {
        sheet = begin();
      }
      Row row = sheet.createRow(next++);
      for (int i = 0; i < cells.size(); i++) {
        put(row, i, cells.get(i), style(cells.get(i)));
      }
    }

    private CellStyle style(Object value) {
      if (value instanceof Number) {
        return styles.number;
      }
      return value instanceof LocalDate ? styles.date : styles.text;
    }

    private void put(Row row, int column, Object value, CellStyle style) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(style);
      writer.write(cell, value);
    }
  }
}
