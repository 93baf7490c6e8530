package jp.shirube.mappings.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads mapping definitions from an Excel workbook or from a folder of CSV files (form version 1,
 * docs/mapping-format.md).
 */
public final class MappingDefinitions {

  private MappingDefinitions() {}

  /**
   * Reads a definition. Bad content is reported, never thrown.
   *
   * @param path an {@code .xlsx} file or a folder that holds {@code <sheet>.csv}
   * @throws java.io.UncheckedIOException when the file is there but the machine cannot read it
   */
  public static ReadResult read(Path path) {
    Report report = new Report();
    List<Sheet> sheets = sheets(path, report);
    if (sheets.isEmpty()) {
      return new ReadResult(Optional.empty(), notFoundUnlessReported(path, report));
    }
    MappingDefinition definition = new DefinitionParser(report).parse(sheets);
    return new ReadResult(Optional.of(definition), report.findings());
  }

  /** The sheets of a definition as texts, for conversion; empty when the file has none. */
  static List<Sheet> sheets(Path path, Report report) {
    if (Files.isDirectory(path)) {
      return new CsvFolderReader(report).read(path);
    }
    return Files.isRegularFile(path) ? new WorkbookReader(report).read(path) : List.of();
  }

  private static List<jp.shirube.mappings.finding.Finding> notFoundUnlessReported(
      Path path, Report report) {
    if (!report.hasErrors()) {
      String name = String.valueOf(path.getFileName());
      report.file(MappingCode.NOT_FOUND, name, Map.of("file", name));
    }
    return report.findings();
  }
}
