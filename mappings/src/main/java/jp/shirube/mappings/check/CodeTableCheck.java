package jp.shirube.mappings.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;

/** Each value of a code table stands in it once. */
record CodeTableCheck(MappingDefinition definition, Findings findings) {

  void run() {
    definition.codeTables().forEach(this::check);
  }

  private void check(CodeTable table) {
    Set<String> values = new HashSet<>();
    for (CodeTable.Entry entry : table.entries()) {
      if (!values.add(entry.source().strip())) {
        findings.add(
            MappingCode.CODE_DUPLICATE,
            SheetNames.CODES,
            entry.line(),
            "元の値",
            Map.of("table", table.name(), "value", entry.source()));
      }
    }
  }
}
