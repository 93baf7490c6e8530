package jp.shirube.migration.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Severity;
import tools.jackson.databind.json.JsonMapper;

/** What {@code mapping check} prints. */
record MappingReport(LoadedMapping loaded, Messages messages) {

  /** One line per finding, then a summary. */
  String text() {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    loaded.findings().forEach(finding -> lines.add(messages.line(finding)));
    loaded.definition().ifPresent(definition -> lines.add(identity(definition)));
    return lines.add(messages.text("mapping.check.summary", counts())).toString();
  }

  private String identity(MappingDefinition definition) {
    return messages.text(
        "mapping.check.identity",
        Map.of(
            "system", definition.cover().systemId(),
            "vendor", definition.cover().vendorId(),
            "version", definition.cover().version(),
            "edition", definition.cover().edition(),
            "hash", definition.contentHash()));
  }

  private Map<String, Long> counts() {
    return Map.of(
        "errors", count(Severity.ERROR),
        "warnings", count(Severity.WARNING),
        "infos", count(Severity.INFO));
  }

  private long count(Severity severity) {
    return loaded.findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The same as one JSON object: identity, counts, findings. */
  String json() {
    Map<String, Object> object = new LinkedHashMap<>();
    loaded
        .definition()
        .ifPresent(
            definition -> {
              object.put("systemId", definition.cover().systemId());
              object.put("vendorId", definition.cover().vendorId());
              object.put("version", definition.cover().version());
              object.put("edition", definition.cover().edition());
              object.put("contentHash", definition.contentHash());
            });
    object.put("counts", counts());
    object.put("findings", findings());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object);
  }

  private List<Map<String, Object>> findings() {
    List<Map<String, Object>> findings = new ArrayList<>();
    loaded.findings().forEach(finding -> findings.add(finding(finding)));
    return findings;
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", finding.code().code());
    fields.put("severity", finding.severity().name());
    fields.put("file", finding.place().file());
    fields.put("sheet", finding.place().sheet());
    fields.put("row", finding.place().line());
    fields.put("column", finding.place().column());
    fields.put("item", finding.place().item());
    fields.put("message", messages.sentence(finding));
    fields.put("remedy", messages.remedy(finding));
    return fields;
  }
}
