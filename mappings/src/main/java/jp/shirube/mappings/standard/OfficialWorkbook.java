package jp.shirube.mappings.standard;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;

/**
 * What was taken from an official 基本データリスト workbook.
 *
 * @param file its name without folders
 * @param sha256 hash of the file (hex)
 * @param businessId 業務ID of its first item
 * @param businessName name of the 業務
 * @param groups in order of appearance, with provisional ids; their system is still the 業務ID
 * @param codeLists by id
 * @param findings what was skipped and why, and what was assumed
 */
public record OfficialWorkbook(
    String file,
    String sha256,
    String businessId,
    String businessName,
    List<StandardGroup> groups,
    Map<String, CodeList> codeLists,
    List<Finding> findings) {

  public OfficialWorkbook {
    groups = List.copyOf(groups);
    codeLists = Map.copyOf(codeLists);
    findings = List.copyOf(findings);
  }

  public long itemCount() {
    return groups.stream().mapToLong(group -> group.items().size()).sum();
  }
}
