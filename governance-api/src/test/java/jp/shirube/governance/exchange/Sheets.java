package jp.shirube.governance.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits a workbook as people do, by system, step and column. */
final class Sheets {

  private final XSSFWorkbook workbook;
  final XSSFSheet entry;

  private Sheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.entry = workbook.getSheet("工程入力");
  }

  static void edit(Path file, Consumer<Sheets> edits) {
    edit(file, file, edits);
  }

  static void edit(Path file, Path target, Consumer<Sheets> edits) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      edits.accept(new Sheets(workbook));
      try (OutputStream out = Files.newOutputStream(target)) {
        workbook.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Row row(String system, int step) {
    for (Row row : entry) {
      if (text(row, ExchangeColumn.STAMP).endsWith(":" + system + ":" + step)) {
        return row;
      }
    }
    throw new IllegalArgumentException(system + "/" + step);
  }

  Cell cell(String system, int step, ExchangeColumn column) {
    return row(system, step).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  Sheets set(String system, int step, ExchangeColumn column, String text) {
    cell(system, step, column).setCellValue(text);
    return this;
  }

  Sheets set(String system, int step, ExchangeColumn column, LocalDate day) {
    cell(system, step, column).setCellValue(day);
    return this;
  }

  private static String text(Row row, ExchangeColumn column) {
    Cell cell = row.getCell(column.ordinal());
    return cell == null ? "" : cell.toString();
  }
}
