package jp.shirube.mappings.definition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sheets to a definition. Wrong words become findings and the form's defaults. */
final class DefinitionParser {

  private final Report report;
  private final Map<SheetForm, SheetTable> tables = new EnumMap<>(SheetForm.class);

  DefinitionParser(Report report) {
    this.report = report;
  }

  MappingDefinition parse(List<Sheet> sheets) {
    sheets.forEach(this::addTable);
    for (SheetForm form : SheetForm.values()) {
      tables.computeIfAbsent(form, this::absent);
    }
    return definition();
  }

  private void addTable(Sheet sheet) {
    if (sheet.name().equals(SheetForm.GUIDE)) {
      return;
    }
    SheetForm.ofTitle(sheet.name())
        .ifPresentOrElse(
            form -> tables.put(form, new SheetTable(form, sheet, report)),
            () ->
                report.sheet(
                    MappingCode.SHEET_UNKNOWN, sheet.name(), 0, Map.of("sheet", sheet.name())));
  }

  private SheetTable absent(SheetForm form) {
    if (form.isMandatory()) {
      report.sheet(MappingCode.SHEET_MISSING, form.title(), 0, Map.of("sheet", form.title()));
    }
    return SheetTable.empty(form, report);
  }

  private MappingDefinition definition() {
    return new MappingDefinition(
        new CoverParser(report).parse(table(SheetForm.COVER)),
        new FileParser(report).parse(table(SheetForm.FILES), table(SheetForm.LAYOUT)),
        JoinParser.parse(table(SheetForm.JOINS)),
        new GroupParser().parse(table(SheetForm.GROUPS), table(SheetForm.ITEMS)),
        TableParser.codeTables(table(SheetForm.CODES)),
        TableParser.gaiji(table(SheetForm.GAIJI)),
        TableParser.exclusions(table(SheetForm.EXCLUSIONS)),
        MeasureParser.parse(table(SheetForm.MEASURES)),
        ContentHash.of(List.copyOf(tables.values())));
  }

  private SheetTable table(SheetForm form) {
    return java.util.Objects.requireNonNull(tables.get(form));
  }
}
