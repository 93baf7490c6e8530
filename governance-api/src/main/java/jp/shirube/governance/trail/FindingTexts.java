package jp.shirube.governance.trail;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings of this module as JSON and back. */
final class FindingTexts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private record Kept(TrailCode code, Map<String, String> arguments) {}

  private FindingTexts() {}

  static String write(List<Finding> findings) {
    return MAPPER.writeValueAsString(
        findings.stream().map(it -> new Kept((TrailCode) it.code(), it.arguments())).toList());
  }

  static List<Finding> read(String text) {
    return MAPPER.readValue(text, new TypeReference<List<Kept>>() {}).stream()
        .map(it -> it.code().finding(it.arguments()))
        .toList();
  }
}
