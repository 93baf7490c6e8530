package jp.shirube.mappings.definition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.finding.FindingException;

/** Writes definitions as workbooks. */
public final class DefinitionWriter {

  private DefinitionWriter() {}

  /**
   * Converts a definition in CSV files into a workbook with the same content hash.
   *
   * @param definition folder that holds {@code <sheet>.csv}, or a workbook
   * @param workbook the file to write; replaced when it is there
   * @throws FindingException when the definition's files cannot be read as sheets
   * @throws UncheckedIOException when the workbook cannot be written
   */
  public static void convert(Path definition, Path workbook) {
    Report report = new Report();
    List<Sheet> sheets = MappingDefinitions.sheets(definition, report);
    if (report.hasErrors()) {
      throw new FindingException(report.findings());
    }
    write(sheets, workbook);
  }

  /**
   * @throws UncheckedIOException when the workbook cannot be written
   */
  static void write(List<Sheet> sheets, Path workbook) {
    try {
      Path folder = workbook.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (OutputStream out = Files.newOutputStream(workbook)) {
        WorkbookWriter.write(sheets, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
