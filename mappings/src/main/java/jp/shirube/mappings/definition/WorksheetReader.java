package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads one worksheet. Only the columns that the form knows are read below the heading. */
final class WorksheetReader {

  private static final int MAX_COLUMNS = 200;

  private final org.apache.poi.ss.usermodel.Sheet sheet;
  private final Optional<SheetForm> form;
  private final Report report;
  private final List<String> headings = new ArrayList<>();
  private final BitSet columns = new BitSet();

  WorksheetReader(org.apache.poi.ss.usermodel.Sheet sheet, Report report) {
    this.sheet = sheet;
    this.form = SheetForm.ofTitle(sheet.getSheetName());
    this.report = report;
  }

  Sheet read() {
    List<Sheet.Row> rows = new ArrayList<>();
    if (form.isPresent()) {
      readHeading();
      reportMerged();
      addRows(rows);
    }
    return new Sheet(sheet.getSheetName(), rows);
  }

  private void readHeading() {
    Row row = sheet.getRow(0);
    int width = row == null ? 0 : Math.min(row.getLastCellNum(), MAX_COLUMNS);
    for (int i = 0; i < width; i++) {
      Cell cell = row.getCell(i);
      headings.add(cell == null ? "" : Blanks.strip(text(cell)));
      columns.set(i, isKnown(headings.get(i)));
    }
  }

  private boolean isKnown(String heading) {
    return form.flatMap(known -> known.column(heading)).isPresent();
  }

  private void reportMerged() {
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      int column = columns.nextSetBit(range.getFirstColumn());
      if (column >= 0 && column <= range.getLastColumn()) {
        report.cell(
            MappingCode.MERGED_CELLS,
            sheet.getSheetName(),
            range.getFirstRow() + 1L,
            headings.get(column),
            Map.of("range", range.formatAsString()));
      }
    }
  }

  private void addRows(List<Sheet.Row> rows) {
    rows.add(new Sheet.Row(1, headings));
    for (Row row : sheet) {
      if (row.getRowNum() > 0) {
        Sheet.Row read = new Sheet.Row(row.getRowNum() + 1L, cells(row));
        if (!read.isBlank()) {
          rows.add(read);
        }
      }
    }
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Cell cell = columns.get(i) ? row.getCell(i) : null;
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private String text(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      return refuse(MappingCode.FORMULA, cell);
    }
    if (type == CellType.BOOLEAN || type == CellType.ERROR) {
      return refuse(MappingCode.ERROR_CELL, cell);
    }
    return type == CellType.NUMERIC ? NumberCells.text(cell) : cell.getStringCellValue();
  }

  private String refuse(MappingCode code, Cell cell) {
    report.cell(
        code,
        sheet.getSheetName(),
        cell.getRowIndex() + 1L,
        heading(cell.getColumnIndex()),
        Map.of());
    return "";
  }

  private String heading(int column) {
    return column < headings.size()
        ? headings.get(column)
        : org.apache.poi.ss.util.CellReference.convertNumToColString(column);
  }
}
