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
    return parsed(sheets(path, report), report);
  }

  /**
   * Reads the bytes of a workbook that lies in no file. Bad content is reported, never thrown.
   *
   * @param name its file name, for findings
   */
  public static ReadResult read(String name, byte[] workbook) {
    Report report = new Report();
    return parsed(sheets(name, workbook, report), report);
  }

  /**
   * What keeps bytes from being opened as a workbook at all (another kind of file, macros, a
   * password, the old form, too large when unpacked); empty when they may be read.
   *
   * @param name the file's name, for the finding
   */
  public static Optional<Finding> refusal(String name, byte[] workbook) {
    Report report = new Report();
    new WorkbookReader(report).guard(name, workbook);
    return report.findings().stream().findFirst();
  }

  private static ReadResult parsed(List<Sheet> sheets, Report report) {
    if (sheets.isEmpty()) {
      return new ReadResult(Optional.empty(), report.findings());
    }
    MappingDefinition definition = new DefinitionParser(report).parse(sheets);
    return new ReadResult(Optional.of(definition), report.findings());
  }

  /** The sheets of a definition as texts; empty, with a finding, when it is none. */
  static List<Sheet> sheets(Path path, Report report) {
    List<Sheet> sheets = anySheets(path, report);
    if (isDefinition(sheets)) {
      return sheets;
    }
    if (!report.hasErrors()) {
      reportNoDefinition(path, report);
    }
    return List.of();
  }

  /** The same of a workbook that lies in no file. */
  static List<Sheet> sheets(String name, byte[] workbook, Report report) {
    List<Sheet> sheets = new WorkbookReader(report).read(name, workbook);
    if (isDefinition(sheets)) {
      return sheets;
    }
    if (!report.hasErrors()) {
      reportNoDefinition(name, mandatory("シート「%s」"), report);
    }
    return List.of();
  }

  private static boolean isDefinition(List<Sheet> sheets) {
    return sheets.stream().anyMatch(MappingDefinitions::isOfTheForm);
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
      String form = Files.isDirectory(path) ? "%s.csv" : "シート「%s」";
      reportNoDefinition(name, mandatory(form), report);
    } else {
      report.file(MappingCode.NOT_FOUND, name, Map.of("file", name));
    }
  }

  private static void reportNoDefinition(String name, String sheets, Report report) {
    report.file(MappingCode.NOT_A_DEFINITION, name, Map.of("file", name, "sheets", sheets));
  }

  /** The sheets a definition must have, as they are called in a folder or a workbook. */
  private static String mandatory(String form) {
    return Arrays.stream(SheetForm.values())
        .filter(SheetForm::isMandatory)
        .map(sheet -> form.formatted(sheet.title()))
        .collect(Collectors.joining("、"));
  }
}
