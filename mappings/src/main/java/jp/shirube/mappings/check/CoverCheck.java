package jp.shirube.mappings.check;

import java.util.Map;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.standard.Standard;

/** The cover's edition and system against the standard. */
record CoverCheck(MappingDefinition definition, Standard standard, Findings findings) {

  void run() {
    Cover cover = definition.cover();
    String edition = standard.edition();
    if (!cover.edition().isEmpty() && !cover.edition().equals(edition)) {
      report(
          MappingCode.EDITION_DIFFERS,
          "標準の版",
          Map.of("edition", cover.edition(), "other", edition));
    }
    checkSystem();
  }

  /** The system alone, where the cover's edition is not known. */
  void checkSystem() {
    String system = definition.cover().systemId();
    if (!system.isEmpty() && standard.system(system).isEmpty()) {
      report(
          MappingCode.SYSTEM_UNKNOWN,
          "業務システムID",
          Map.of("system", system, "edition", standard.edition()));
    }
  }

  private void report(MappingCode code, String key, Map<String, String> arguments) {
    long row = definition.cover().rows().getOrDefault(key, 0L);
    findings.add(code, SheetNames.COVER, row, "値", arguments);
  }
}
