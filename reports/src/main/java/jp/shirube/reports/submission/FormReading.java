package jp.shirube.reports.submission;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a filled form as a receiver would and compares it with the figures. */
final class FormReading {

  private final XSSFWorkbook workbook;

  FormReading(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  List<String> differences(List<MappedCells> mapping, SubmissionFigures figures) {
    List<String> differences = new ArrayList<>();
    for (MappedCells cells : mapping) {
      Grid grid = figures.find(cells.figure()).orElseThrow();
      for (CellAddress at : FormChecks.addresses(cells)) {
        if (!holds(cell(cells.sheet(), at), cells.value(grid, at.getRow(), at.getColumn()))) {
          differences.add(cells.sheet() + "!" + at);
        }
      }
    }
    return differences;
  }

  private @Nullable Cell cell(String name, CellAddress at) {
    Sheet sheet = workbook.getSheet(name);
    Row row = sheet == null ? null : sheet.getRow(at.getRow());
    return row == null ? null : row.getCell(at.getColumn());
  }

  private boolean holds(@Nullable Cell cell, Object value) {
    FormCell.Dates dates =
        cell == null ? FormCell.Dates.NONE : FormCell.Dates.of(cell.getCellStyle(), workbook);
    FormCell expected = FormCell.of(value, dates);
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return expected.isEmpty();
    }
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().equals(expected.text());
      case NUMERIC ->
          !expected.number().isEmpty()
              && cell.getNumericCellValue() == Double.parseDouble(expected.number());
      default -> false;
    };
  }
}
