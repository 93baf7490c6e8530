package jp.shirube.reports.rejects;

import java.util.List;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.RowHeight;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet that grows row by row below a heading of one row. */
abstract class RejectSheet {

  private static final int CHARACTER = 256;

  final SheetStyles styles;
  private final SXSSFSheet sheet;
  private final CellWriter writer;
  private int rows;

  RejectSheet(SXSSFSheet sheet, SheetStyles styles, CellWriter writer) {
    this.sheet = sheet;
    this.styles = styles;
    this.writer = writer;
  }

  /** Adds a finding. */
  abstract void add(RejectRow reject);

  /** True when a finding needs no row of its own. */
  boolean continues(RejectRow reject) {
    return false;
  }

  /** Ends the sheet: nothing is added any more. */
  abstract void finish();

  final SXSSFSheet sheet() {
    return sheet;
  }

  final int rows() {
    return rows;
  }

  final void heading(List<String> texts) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < texts.size(); i++) {
      put(row, i, texts.get(i), styles.head);
    }
    RowHeight.fit(row, 0);
  }

  static List<String> labels(List<String> columns) {
    return columns.stream().map(column -> Labels.text("rejects.column." + column)).toList();
  }

  final Row nextRow() {
    return sheet.createRow(++rows);
  }

  final Row lastRow() {
    return sheet.getRow(rows);
  }

  final void put(Row row, int column, Object value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    writer.write(cell, value);
  }

  final void width(int column, int characters) {
    sheet.setColumnWidth(column, (characters + 1) * CHARACTER);
  }

  /** Sets the filter over all rows. */
  final void filter(int columns) {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
  }
}
