package jp.shirube.reports.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that people do not see: names and texts of the identity, and below them the texts of
 * each row under its stamp, so that a changed one is known by its column.
 */
final class IdentitySheet {

  static final String NAME = "_shirube";
  static final String FORM = "shirube-steps-1";

  private static final int FIRST_ROW_OF_STEPS = 10;

  private IdentitySheet() {}

  static void write(XSSFWorkbook workbook, ExchangeIdentity identity, Iterable<ExchangeRow> rows) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    writeIdentity(sheet, identity);
    int next = FIRST_ROW_OF_STEPS;
    for (ExchangeRow row : rows) {
      writeGiven(sheet.createRow(next++), row);
    }
    sheet.enableLocking();
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  static void writeIdentity(Sheet sheet, ExchangeIdentity identity) {
    int next = 0;
    for (Map.Entry<String, String> text : new TreeMap<>(identity.texts()).entrySet()) {
      Row row = sheet.createRow(next++);
      row.createCell(0).setCellValue(text.getKey());
      row.createCell(1).setCellValue(text.getValue());
    }
  }

  private static void writeGiven(Row row, ExchangeRow values) {
    row.createCell(0).setCellValue(values.value(ExchangeColumn.STAMP).toString());
    row.createCell(1).setCellValue(GivenTexts.joined(values));
  }

  static Optional<ExchangeIdentity> identity(XSSFWorkbook workbook) {
    Sheet sheet = workbook.getSheet(NAME);
    return sheet == null ? Optional.empty() : ExchangeIdentity.of(texts(sheet));
  }

  private static Map<String, String> texts(Sheet sheet) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < FIRST_ROW_OF_STEPS; i++) {
      Row row = sheet.getRow(i);
      if (row != null) {
        texts.put(text(row.getCell(0)), text(row.getCell(1)));
      }
    }
    return texts;
  }

  /** Texts of the rows as they were written, by stamp. */
  static Map<String, GivenTexts> given(XSSFWorkbook workbook) {
    Map<String, GivenTexts> given = new LinkedHashMap<>();
    Sheet sheet = workbook.getSheet(NAME);
    for (int i = FIRST_ROW_OF_STEPS; sheet != null && i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row != null) {
        given.put(text(row.getCell(0)), GivenTexts.split(text(row.getCell(1))));
      }
    }
    return given;
  }

  private static String text(@Nullable Cell cell) {
    return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
