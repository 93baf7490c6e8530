package jp.shirube.mappings.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.workbook.WorkbookRefusedException.Reason;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the texts of an .xlsx workbook. Nothing of the library that reads it gets out. */
public final class WorkbookReader {

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private WorkbookReader() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /**
   * Every text of the workbook.
   *
   * @throws WorkbookRefusedException when the file is no workbook that can be read
   */
  public static WorkbookTexts read(Path file) throws WorkbookRefusedException {
    return texts(WorkbookGuard.bytes(file));
  }

  /**
   * Every text of a workbook that lies in no file.
   *
   * @throws WorkbookRefusedException when the bytes are no workbook that can be read
   */
  public static WorkbookTexts read(byte[] bytes) throws WorkbookRefusedException {
    WorkbookGuard.check(bytes);
    return texts(bytes);
  }

  private static WorkbookTexts texts(byte[] bytes) throws WorkbookRefusedException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return new WorkbookReader().texts(workbook);
    } catch (IOException | RuntimeException e) {
      // The library throws exceptions of many kinds at damaged files.
      throw new WorkbookRefusedException(Reason.UNREADABLE, e);
    }
  }

  private WorkbookTexts texts(XSSFWorkbook workbook) {
    List<WorkbookTexts.Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : workbook) {
      sheets.add(new WorkbookTexts.Sheet(sheet.getSheetName(), rows(sheet)));
    }
    return new WorkbookTexts(sheets);
  }

  private List<WorkbookTexts.Row> rows(Sheet sheet) {
    List<WorkbookTexts.Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      Map<Integer, String> cells = cells(row);
      if (!cells.isEmpty()) {
        rows.add(new WorkbookTexts.Row(row.getRowNum() + 1, cells));
      }
    }
    return rows;
  }

  private Map<Integer, String> cells(Row row) {
    Map<Integer, String> cells = new HashMap<>();
    for (Cell cell : row) {
      String text = formatter.formatCellValue(cell).strip();
      if (!text.isEmpty()) {
        cells.put(cell.getColumnIndex(), text);
      }
    }
    return cells;
  }
}
