package jp.shirube.governance.mappingdesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import jp.shirube.migration.sample.SampleMappings;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample vendors' mapping workbooks as bytes, as they are or with something changed. */
public final class SampleWorkbooks {

  private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

  private SampleWorkbooks() {}

  /** The workbook of a system as its vendor sends it. */
  public static byte[] of(String systemId) {
    return KNOWN.computeIfAbsent(systemId, SampleWorkbooks::written);
  }

  /** The same with something changed. */
  public static byte[] of(String systemId, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(of(systemId)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text into the cell below a heading. */
  public static Consumer<XSSFWorkbook> cell(String sheet, int row, String heading, String text) {
    return workbook -> {
      XSSFSheet table = workbook.getSheet(sheet);
      cell(table, row, column(table, heading)).setCellValue(text);
    };
  }

  /** Puts a text beside a key of the cover. */
  public static Consumer<XSSFWorkbook> cover(String key, String text) {
    return workbook -> {
      XSSFSheet cover = workbook.getSheet("表紙");
      for (Row row : cover) {
        if (row.getCell(0).getStringCellValue().equals(key)) {
          row.getCell(1).setCellValue(text);
        }
      }
    };
  }

  /** A workbook whose content differs from any other, and whose mapping does not say otherwise. */
  public static byte[] noted(String systemId, String note) {
    return of(systemId, cover("備考", note).andThen(it -> it.createSheet("メモ" + note.hashCode())));
  }

  private static Cell cell(XSSFSheet sheet, int row, int column) {
    Row found = sheet.getRow(row - 1);
    Row line = found == null ? sheet.createRow(row - 1) : found;
    return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(heading);
  }

  private static byte[] written(String systemId) {
    try {
      Path folder = Files.createTempDirectory("mapping");
      return Files.readAllBytes(SampleMappings.writeWorkbook(systemId, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
