package jp.shirube.mappings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;

/** The sheet 結合: known files and fields, no pair twice, no partner that is itself completed. */
record JoinCheck(MappingDefinition definition, Findings findings) {

  private static final String MAIN = "主ファイルID";
  private static final String PARTNER = "従ファイルID";

  void run() {
    Set<String> pairs = new HashSet<>();
    for (Join join : definition.joins()) {
      if (!pairs.add(join.mainId() + "\0" + join.partnerId())) {
        report(MappingCode.JOIN_DUPLICATE, join, PARTNER, files(join));
      }
      checkChain(join);
      checkFields(join, join.mainId(), MAIN, join.mainFields(), "主の項目");
      checkFields(join, join.partnerId(), PARTNER, join.partnerFields(), "従の項目");
      checkKeys(join);
    }
  }

  private static Map<String, String> files(Join join) {
    return Map.of("main", join.mainId(), "partner", join.partnerId());
  }

  private void checkChain(Join join) {
    if (!join.partnerId().isEmpty() && !definition.joinsOf(join.partnerId()).isEmpty()) {
      report(MappingCode.JOIN_CHAIN, join, PARTNER, files(join));
    }
  }

  private void checkFields(
      Join join, String fileId, String fileColumn, List<String> names, String column) {
    SourceFile file = definition.file(fileId).orElse(null);
    if (file == null) {
      reportUnknownFile(join, fileId, fileColumn);
      return;
    }
    for (String name : names) {
      if (file.indexOf(name) < 0) {
        Map<String, String> arguments = Map.of("field", name, "id", fileId);
        report(MappingCode.FIELD_UNKNOWN, join, column, arguments);
      }
    }
  }

  private void reportUnknownFile(Join join, String fileId, String column) {
    if (!fileId.isEmpty()) {
      report(MappingCode.FILE_UNKNOWN, join, column, Map.of("id", fileId));
    }
  }

  private void checkKeys(Join join) {
    int main = join.mainFields().size();
    int partner = join.partnerFields().size();
    if (main != partner && main > 0 && partner > 0) {
      report(
          MappingCode.JOIN_KEYS,
          join,
          "従の項目",
          Map.of("main", String.valueOf(main), "partner", String.valueOf(partner)));
    }
  }

  private void report(MappingCode code, Join join, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.JOINS, join.line(), column, arguments);
  }
}
