package jp.shirube.mappings.definition;

import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;

/**
 * What came of reading a definition.
 *
 * @param definition the definition, as far as it could be read even when there are errors; empty
 *     when its file is no workbook or folder of sheets at all
 * @param findings everything wrong with its form, in the order found
 */
public record ReadResult(Optional<MappingDefinition> definition, List<Finding> findings) {

  public ReadResult {
    findings = List.copyOf(findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
