package jp.shirube.mappings.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;

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
    if (sheets.stream().noneMatch(MappingDefinitions::isOfTheForm)) {
      return new ReadResult(Optional.empty(), notADefinitionUnlessReported(path, report));
    }
    MappingDefinition definition = new DefinitionParser(report).parse(sheets);
    return new ReadResult(Optional.of(definition), report.findings());
  }

  /** Other workbooks have sheets of these names too; only the form has its columns in them. */
  private static boolean isOfTheForm(Sheet sheet) {
    List<String> headings = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).cells();
    return SheetForm.ofTitle(sheet.name()).stream()
        .flatMap(form -> form.required().stream())
        .anyMatch(
            column -> headings.stream().map(Blanks::strip).anyMatch(column.heading()::equals));
  }

  /** The sheets of a definition as texts, for conversion; empty when the file has none. */
  static List<Sheet> sheets(Path path, Report report) {
    if (Files.isDirectory(path)) {
      return new CsvFolderReader(report).read(path);
    }
    return Files.isRegularFile(path) ? new WorkbookReader(report).read(path) : List.of();
  }

  private static List<Finding> notADefinitionUnlessReported(Path path, Report report) {
    String name = String.valueOf(path.getFileName());
    if (!report.hasErrors() && Files.exists(path)) {
      report.file(MappingCode.NOT_A_DEFINITION, name, Map.of("file", name, "sheets", sheets(path)));
    } else if (!report.hasErrors()) {
      report.file(MappingCode.NOT_FOUND, name, Map.of("file", name));
    }
    return report.findings();
  }

  /** The sheets a definition must have, as they are called in a folder or a workbook. */
  private static String sheets(Path path) {
    String form = Files.isDirectory(path) ? "%s.csv" : "シート「%s」";
    return Arrays.stream(SheetForm.values())
        .filter(SheetForm::isMandatory)
        .map(sheet -> form.formatted(sheet.title()))
        .collect(Collectors.joining("、"));
  }
}
