package jp.shirube.governance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ReturnedWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the library alone needs for a workbook: the peer of the measurements. */
final class BarePoi {

  private static final int HEADING_ROW = 3;

  private BarePoi() {}

  /** Opens a workbook, looks at every cell of the entry sheet and writes it again. */
  static long readAndWrite(Path file, Path target) {
    return with(
        file,
        target,
        sheet -> {
          long length = 0;
          for (Row row : sheet) {
            for (Cell cell : row) {
              length += cell.toString().length();
            }
          }
          return length;
        });
  }

  /** Writes the cells of the entry sheet as they stand into a new workbook without any form. */
  static long copy(Path file, Path target) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        XSSFWorkbook plain = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(target)) {
      long begun = System.nanoTime();
      copy(workbook.getSheet(ReturnedWorkbook.entrySheet()), plain.createSheet());
      plain.write(out);
      return System.nanoTime() - begun;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(XSSFSheet from, XSSFSheet to) {
    for (Row row : from) {
      Row copy = to.createRow(row.getRowNum());
      for (Cell cell : row) {
        Cell same = copy.createCell(cell.getColumnIndex());
        switch (cell.getCellType()) {
          case NUMERIC -> same.setCellValue(cell.getNumericCellValue());
          case STRING -> same.setCellValue(cell.getStringCellValue());
          default -> same.setBlank();
        }
      }
    }
  }

  /** Writes a text into a column of every step. */
  static void edit(Path file, Path target, ExchangeColumn column, String text) {
    with(
        file,
        target,
        sheet -> {
          for (Row row : sheet) {
            if (row.getRowNum() > HEADING_ROW) {
              row.getCell(column.ordinal()).setCellValue(text);
            }
          }
          return 0;
        });
  }

  private interface Work {
    long on(XSSFSheet sheet);
  }

  private static long with(Path file, Path target, Work work) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(target)) {
      long result = work.on(workbook.getSheet(ReturnedWorkbook.entrySheet()));
      workbook.write(out);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
