package jp.shirube.reports.rejects;

import java.util.List;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet of rejected records: what is wrong on the left, the record's fields on the right. */
final class RejectSheet {

  private static final List<String> COLUMNS =
      List.of(
          "line",
          "record",
          "offset",
          "key",
          "item",
          "romaji",
          "code",
          "severity",
          "sentence",
          "remedy");
  private static final int[] WIDTHS = {9, 10, 12, 20, 24, 24, 14, 9, 50, 50};
  private static final int FIELD_WIDTH = 18;
  private static final int CHARACTER = 256;

  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private final CellWriter writer;
  private final int fields;
  private int rows;

  RejectSheet(SXSSFSheet sheet, RejectRow first, SheetStyles styles, CellWriter writer) {
    this.sheet = sheet;
    this.styles = styles;
    this.writer = writer;
    this.fields = first.fields().size();
    heading(first);
    sheet.createFreezePane(0, 1);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  private void heading(RejectRow first) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
      put(row, i, Labels.text("rejects.column." + COLUMNS.get(i)), styles.head);
    }
    for (int i = 0; i < fields; i++) {
      sheet.setColumnWidth(COLUMNS.size() + i, FIELD_WIDTH * CHARACTER);
      put(row, COLUMNS.size() + i, first.fields().get(i).name(), styles.head);
    }
  }

  int rows() {
    return rows;
  }

  void add(RejectRow reject) {
    Row row = sheet.createRow(++rows);
    List<Object> values =
        List.of(
            reject.line(),
            reject.record(),
            reject.offset(),
            reject.key(),
            reject.itemName(),
            reject.itemRomaji(),
            reject.code(),
            reject.severity(),
            reject.sentence(),
            reject.remedy());
    for (int i = 0; i < values.size(); i++) {
      put(row, i, values.get(i), styles.text);
    }
    fields(row, reject);
  }

  private void fields(Row row, RejectRow reject) {
    int column = COLUMNS.size();
    for (RejectRow.RawField field : reject.fields()) {
      boolean marked = field.name().equals(reject.field());
      put(row, column++, field.value(), marked ? styles.faulty : styles.text);
    }
  }

  private void put(Row row, int column, Object value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    writer.write(cell, value);
  }

  /** Sets the filter over all rows. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS.size() + fields - 1));
  }
}
