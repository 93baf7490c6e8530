package jp.shirube.mappings.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;

/**
 * What compiling a definition tells about it.
 *
 * @param findings what is wrong with rules, arguments and expressions
 * @param usedFields for each file id the indexes of its fields that anything reads
 * @param usedCodeTables names of the code tables that rules name
 */
public record Inspection(
    List<Finding> findings, Map<String, Set<Integer>> usedFields, Set<String> usedCodeTables) {

  public Inspection {
    findings = List.copyOf(findings);
    usedFields = Map.copyOf(usedFields);
    usedCodeTables = Set.copyOf(usedCodeTables);
  }
}
