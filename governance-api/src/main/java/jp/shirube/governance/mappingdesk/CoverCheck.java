package jp.shirube.governance.mappingdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Whether a cover names the system and the vendor for which a workbook was uploaded. */
final class CoverCheck {

  private static final String COVER = "表紙";
  private static final String VALUE = "値";
  private static final String SYSTEM = "業務システムID";
  private static final String VENDOR = "事業者ID";

  private final MappingVersion version;
  private final Cover cover;

  CoverCheck(MappingVersion version, Cover cover) {
    this.version = version;
    this.cover = cover;
  }

  /** A cover that names none is a finding of the definition's own check. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!cover.systemId().isEmpty() && !cover.systemId().equals(version.systemId())) {
      findings.add(
          finding(
              MappingDeskCode.COVER_SYSTEM,
              SYSTEM,
              Map.of(
                  "written", cover.systemId(),
                  "system", version.systemId(),
                  "name", version.systemName())));
    }
    if (!cover.vendorId().isEmpty() && !cover.vendorId().equals(version.vendor())) {
      findings.add(
          finding(
              MappingDeskCode.COVER_VENDOR,
              VENDOR,
              Map.of("written", cover.vendorId(), "vendor", version.vendor())));
    }
    return findings;
  }

  private Finding finding(MappingDeskCode code, String key, Map<String, String> arguments) {
    long row = cover.rows().getOrDefault(key, 0L);
    return Finding.of(code, Place.cell(version.fileName(), COVER, row, VALUE), arguments);
  }
}
