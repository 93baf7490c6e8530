package jp.shirube.reports.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What the mapped cells of a form take, by part of its package and address.
 *
 * @param parts name of the sheet's part to its cells
 */
record FormContents(Map<String, Map<CellAddress, Content>> parts) {

  /**
   * @param cell what the cell takes
   * @param style style of a cell that the form does not have yet: that of its column
   */
  record Content(FormCell cell, int style) {}

  static FormContents of(XSSFWorkbook form, List<MappedCells> mapping, SubmissionFigures figures) {
    Map<String, Map<CellAddress, Content>> parts = new LinkedHashMap<>();
    for (MappedCells cells : mapping) {
      XSSFSheet sheet = Objects.requireNonNull(form.getSheet(cells.sheet()));
      Grid grid = figures.find(cells.figure()).orElseThrow();
      Map<CellAddress, Content> part =
          parts.computeIfAbsent(part(sheet), key -> new LinkedHashMap<>());
      for (CellAddress at : FormChecks.addresses(cells)) {
        part.put(at, content(sheet, at, cells.value(grid, at.getRow(), at.getColumn())));
      }
    }
    return new FormContents(parts);
  }

  /** Name of a sheet's part as its zip entry has it. */
  static String part(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  private static Content content(XSSFSheet sheet, CellAddress at, Object value) {
    Row row = sheet.getRow(at.getRow());
    Cell cell = row == null ? null : row.getCell(at.getColumn());
    CellStyle style = cell == null ? styleAround(sheet, row, at) : cell.getCellStyle();
    return new Content(
        FormCell.of(value, FormCell.Dates.of(style, sheet.getWorkbook())), style.getIndex());
  }

  private static CellStyle styleAround(XSSFSheet sheet, @Nullable Row row, CellAddress at) {
    CellStyle ofRow = row == null ? null : row.getRowStyle();
    return ofRow == null ? sheet.getColumnStyle(at.getColumn()) : ofRow;
  }
}
