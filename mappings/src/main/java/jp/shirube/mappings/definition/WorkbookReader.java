package jp.shirube.mappings.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.workbook.WorkbookGuard;
import jp.shirube.mappings.workbook.WorkbookRefusedException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the sheets of a workbook. What is no plain workbook (macros, password, old format, too
 * large when unpacked, broken or hostile XML) becomes a finding.
 */
final class WorkbookReader {

  private final Report report;

  WorkbookReader(Report report) {
    this.report = report;
  }

  /**
   * @throws UncheckedIOException when the file is there but cannot be read
   */
  List<Sheet> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return sheets(name, WorkbookGuard.bytes(file));
    } catch (WorkbookRefusedException e) {
      return refused(name, e);
    }
  }

  List<Sheet> read(String name, byte[] bytes) {
    try {
      WorkbookGuard.check(bytes);
      return sheets(name, bytes);
    } catch (WorkbookRefusedException e) {
      return refused(name, e);
    }
  }

  /** Reports what keeps the bytes from being opened. */
  void guard(String name, byte[] bytes) {
    try {
      WorkbookGuard.check(bytes);
    } catch (WorkbookRefusedException e) {
      refused(name, e);
    }
  }

  private List<Sheet> refused(String name, WorkbookRefusedException refusal) {
    MappingCode code =
        switch (refusal.reason()) {
          case MISSING -> throw new UncheckedIOException(new NoSuchFileException(name));
          case NO_WORKBOOK -> MappingCode.NOT_A_WORKBOOK;
          case UNREADABLE -> MappingCode.BROKEN_WORKBOOK;
          case MACROS -> MappingCode.MACRO_WORKBOOK;
          case OLD_FORM -> MappingCode.OLD_WORKBOOK;
          case ENCRYPTED -> MappingCode.ENCRYPTED_WORKBOOK;
          case TOO_LARGE -> MappingCode.TOO_LARGE;
        };
    String limit = WorkbookGuard.MAX_BYTES + " bytes";
    report.file(code, name, Map.of("file", name, "limit", limit));
    return List.of();
  }

  private List<Sheet> sheets(String name, byte[] bytes) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = sheets(workbook);
      if (sheets.isEmpty()) {
        reportBroken(name);
      }
      return sheets;
    } catch (IOException | RuntimeException e) {
      // POI answers broken content with many kinds of exceptions; all of them mean the same here.
      reportBroken(name);
      return List.of();
    }
  }

  private void reportBroken(String name) {
    report.file(MappingCode.BROKEN_WORKBOOK, name, Map.of("file", name));
  }

  private List<Sheet> sheets(XSSFWorkbook workbook) {
    List<Sheet> sheets = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
      sheets.add(new WorksheetReader(sheet, report).read());
    }
    return sheets;
  }
}
