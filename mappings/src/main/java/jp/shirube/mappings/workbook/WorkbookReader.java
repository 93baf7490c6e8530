package jp.shirube.mappings.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.workbook.WorkbookRefusedException.Reason;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the texts of an .xlsx workbook. Nothing of the library that reads it gets out. */
public final class WorkbookReader {

  /** Unpacked bytes that a workbook may have; the largest data lists have a few million. */
  public static final long MAX_BYTES = 64L * 1024 * 1024;

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
    if (!Files.isRegularFile(file)) {
      throw new WorkbookRefusedException(Reason.MISSING, null);
    }
    try {
      checkForm(file);
      ZipGuard.check(file, MAX_BYTES);
      return new WorkbookReader().texts(file);
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      // The library throws exceptions of many kinds at damaged files.
      throw new WorkbookRefusedException(Reason.UNREADABLE, e);
    }
  }

  private static void checkForm(Path file) throws IOException, WorkbookRefusedException {
    switch (FileMagic.valueOf(file.toFile())) {
      case OOXML -> {}
      case OLE2 -> throw new WorkbookRefusedException(reasonOfOldContainer(file), null);
      default -> throw new WorkbookRefusedException(Reason.UNREADABLE, null);
    }
  }

  private static Reason reasonOfOldContainer(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntry(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
        return Reason.ENCRYPTED;
      }
      boolean workbook =
          container.getRoot().hasEntry("Workbook") || container.getRoot().hasEntry("Book");
      return workbook ? Reason.OLD_FORM : Reason.UNREADABLE;
    }
  }

  private WorkbookTexts texts(Path file) throws IOException, OpenXML4JException {
    OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try (XSSFWorkbook workbook = new XSSFWorkbook(container)) {
      return texts(workbook);
    } finally {
      container.revert();
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
