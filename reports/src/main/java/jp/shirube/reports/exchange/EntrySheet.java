package jp.shirube.reports.exchange;

import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Wareki;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.Paper;
import jp.shirube.reports.form.RowHeight;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet in which people enter: a title, headings, one row for each step. */
final class EntrySheet {

  static final int HEADING_ROW = 3;

  private static final int GROUP_ROW = 2;
  private static final int FROZEN_COLUMNS = ExchangeColumn.STEP_NAME.ordinal() + 1;
  private static final int CHARACTER = 256;
  private static final float LEAST_HEIGHT = 24;

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final ExchangeStyles styles;
  private final CellWriter writer;

  EntrySheet(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(name());
    this.styles = new ExchangeStyles(workbook);
    this.writer = new CellWriter(workbook);
  }

  static String name() {
    return Labels.text("exchange.sheet.entry");
  }

  void write(ExchangeHeader header, List<ExchangeRow> rows) {
    widths();
    title(header);
    headings();
    for (int i = 0; i < rows.size(); i++) {
      row(HEADING_ROW + 1 + i, rows.get(i));
    }
    int last = HEADING_ROW + rows.size();
    new InputRules(sheet, header.statuses()).guard(HEADING_ROW + 1, last);
    print(header, last);
    protect(last);
  }

  private void widths() {
    for (ExchangeColumn column : ExchangeColumn.values()) {
      sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
    }
    sheet.setColumnHidden(ExchangeColumn.STAMP.ordinal(), true);
  }

  private void title(ExchangeHeader header) {
    line(0, titleOf(header), styles.title);
    String lead =
        Labels.text(
            "exchange.lead",
            Map.of(
                "deadline", FigureText.of(header.deadline()),
                "contacts", String.join("、", header.contacts())));
    line(1, lead, styles.lead);
  }

  static String titleOf(ExchangeHeader header) {
    return Labels.text(
        "exchange.title",
        Map.of(
            "municipality", header.municipalityName(),
            "month", Wareki.month(header.identity().month()),
            "revision", Integer.toString(header.identity().revision()),
            "party", header.party()));
  }

  private void line(int index, String text, CellStyle style) {
    Cell cell = sheet.createRow(index).createCell(0);
    cell.setCellStyle(style);
    writer.write(cell, text);
  }

  private void headings() {
    Row groups = sheet.createRow(GROUP_ROW);
    Row names = sheet.createRow(HEADING_ROW);
    for (ExchangeColumn.Group group : ExchangeColumn.Group.values()) {
      headings(groups, names, group);
    }
    RowHeight.fit(names, LEAST_HEIGHT);
  }

  private void headings(Row groups, Row names, ExchangeColumn.Group group) {
    List<ExchangeColumn> columns = ExchangeColumn.of(group);
    CellStyle across = styles.head(columns.get(0), true);
    columns.forEach(column -> groups.createCell(column.ordinal()).setCellStyle(across));
    groups.getCell(columns.get(0).ordinal()).setCellValue(Labels.text("exchange.group." + group));
    for (ExchangeColumn column : columns) {
      Cell cell = names.createCell(column.ordinal());
      cell.setCellStyle(styles.head(column, false));
      cell.setCellValue(column.heading());
    }
  }

  private void row(int index, ExchangeRow values) {
    Row row = sheet.createRow(index);
    for (ExchangeColumn column : ExchangeColumn.values()) {
      Cell cell = row.createCell(column.ordinal());
      cell.setCellStyle(styles.of(column));
      writer.write(cell, values.value(column));
    }
    RowHeight.fit(row, LEAST_HEIGHT);
  }

  private void print(ExchangeHeader header, int last) {
    Paper.fitWidth(sheet);
    sheet.createFreezePane(FROZEN_COLUMNS, HEADING_ROW + 1);
    sheet.setRepeatingRows(new CellRangeAddress(GROUP_ROW, HEADING_ROW, -1, -1));
    Paper.note(sheet, titleOf(header));
    int lastColumn = ExchangeColumn.FINDINGS.ordinal();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, last);
    sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, 0, lastColumn));
  }

  /** Without a password: it keeps people from mistakes; what comes back is checked anyway. */
  private void protect(int last) {
    sheet.enableLocking();
    sheet.lockAutoFilter(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.setActiveCell(
        new org.apache.poi.ss.util.CellAddress(
            Math.min(HEADING_ROW + 1, last), ExchangeColumn.STATUS.ordinal()));
  }
}
