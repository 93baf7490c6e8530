package jp.shirube.mappings.check;

import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.Inspection;

/** Source fields and code tables that nothing reads. */
record UsageCheck(MappingDefinition definition, Inspection inspection, Findings findings) {

  void run() {
    definition.files().stream().filter(this::isRead).forEach(this::checkFields);
    definition.codeTables().forEach(this::checkTable);
  }

  private boolean isRead(SourceFile file) {
    return !definition.groupsOf(file.id()).isEmpty() || definition.isPartner(file.id());
  }

  private void checkFields(SourceFile file) {
    Set<Integer> used = inspection.usedFields().getOrDefault(file.id(), Set.of());
    for (int i = 0; i < file.fields().size(); i++) {
      if (!used.contains(i)) {
        findings.add(
            MappingCode.FIELD_UNUSED,
            SheetNames.LAYOUT,
            file.fields().get(i).line(),
            "項目名",
            Map.of("id", file.id(), "field", file.fields().get(i).name()));
      }
    }
  }

  private void checkTable(CodeTable table) {
    if (!inspection.usedCodeTables().contains(table.name())) {
      findings.add(
          MappingCode.CODE_TABLE_UNUSED,
          SheetNames.CODES,
          table.entries().get(0).line(),
          "表名",
          Map.of("table", table.name()));
    }
  }
}
