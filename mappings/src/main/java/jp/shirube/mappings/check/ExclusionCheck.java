package jp.shirube.mappings.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.Exclusion;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;

/** The sheet 除外: known files, each reason once per file. */
record ExclusionCheck(MappingDefinition definition, Findings findings) {

  void run() {
    Set<String> reasons = new HashSet<>();
    for (Exclusion exclusion : definition.exclusions()) {
      if (!exclusion.fileId().isEmpty() && definition.file(exclusion.fileId()).isEmpty()) {
        report(MappingCode.FILE_UNKNOWN, exclusion, "ファイルID", Map.of("id", exclusion.fileId()));
      }
      String reason = exclusion.reasonCode();
      if (!reason.isEmpty() && !reasons.add(exclusion.fileId() + "\0" + reason)) {
        report(
            MappingCode.REASON_DUPLICATE,
            exclusion,
            "理由コード",
            Map.of("id", exclusion.fileId(), "reason", reason));
      }
    }
  }

  private void report(
      MappingCode code, Exclusion exclusion, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.EXCLUSIONS, exclusion.line(), column, arguments);
  }
}
