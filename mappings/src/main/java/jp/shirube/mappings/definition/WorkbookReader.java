package jp.shirube.mappings.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the sheets of a workbook. What is no plain workbook (macros, password, old format, too
 * large when unpacked, broken or hostile XML) becomes a finding.
 */
final class WorkbookReader {

  static final long MAX_BYTES = 20L << 20;

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
      if (Files.size(file) > MAX_BYTES) {
        report.file(
            MappingCode.TOO_LARGE, name, Map.of("file", name, "limit", MAX_BYTES + " bytes"));
        return List.of();
      }
      return read(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Sheet> read(String name, byte[] bytes) {
    MappingCode refusal = PackageInspector.refusal(bytes);
    if (refusal != null) {
      report.file(
          refusal, name, Map.of("file", name, "limit", PackageInspector.MAX_UNPACKED + " bytes"));
      return List.of();
    }
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
