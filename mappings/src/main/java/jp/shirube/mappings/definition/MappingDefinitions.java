package jp.shirube.mappings.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
      return new ReadResult(Optional.empty(), report.findings());
    }
    MappingDefinition definition = new DefinitionParser(report).parse(sheets);
    return new ReadResult(Optional.of(definition), report.findings());
  }

  /** The sheets of a definition as texts; empty, with a finding, when it is none. */
  static List<Sheet> sheets(Path path, Report report) {
    List<Sheet> sheets = anySheets(path, report);
    if (sheets.stream().anyMatch(MappingDefinitions::isOfTheForm)) {
      return sheets;
    }
    if (!report.hasErrors()) {
      reportNoDefinition(path, report);
    }
    return List.of();
  }

  /** Other workbooks have sheets of these names too; only the form has its columns in them. */
  private static boolean isOfTheForm(Sheet sheet) {
    List<String> headings = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).cells();
    return SheetForm.ofTitle(sheet.name()).stream()
        .flatMap(form -> form.required().stream())
        .anyMatch(
            column -> headings.stream().map(Blanks::strip).anyMatch(column.heading()::equals));
  }

  private static List<Sheet> anySheets(Path path, Report report) {
    if (Files.isDirectory(path)) {
      return new CsvFolderReader(report).read(path);
    }
    return Files.isRegularFile(path) ? new WorkbookReader(report).read(path) : List.of();
  }

  private static void reportNoDefinition(Path path, Report report) {
    String name = String.valueOf(path.getFileName());
    if (Files.exists(path)) {
      report.file(
          MappingCode.NOT_A_DEFINITION, name, Map.of("file", name, "sheets", mandatory(path)));
    } else {
      report.file(MappingCode.NOT_FOUND, name, Map.of("file", name));
    }
  }

  /** The sheets a definition must have, as they are called in a folder or a workbook. */
  private static String mandatory(Path path) {
    String form = Files.isDirectory(path) ? "%s.csv" : "シート「%s」";
    return Arrays.stream(SheetForm.values())
        .filter(SheetForm::isMandatory)
        .map(sheet -> form.formatted(sheet.title()))
        .collect(Collectors.joining("、"));
  }
}
