package jp.shirube.mappings.check;

import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.MappingCompiler;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standard;

/**
 * A definition read from a file and checked.
 *
 * @param definition empty when the file is no definition at all
 * @param standard the edition it was checked against; empty when its edition is not known
 * @param findings of reading and checking; their places name the file
 */
public record LoadedMapping(
    Optional<MappingDefinition> definition, Optional<Standard> standard, List<Finding> findings) {

  public LoadedMapping {
    findings = List.copyOf(findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /**
   * The mapping ready to run.
   *
   * @throws IllegalStateException when there are errors
   */
  public CompiledMapping compile() {
    if (hasErrors()) {
      throw new IllegalStateException("a mapping with errors cannot be compiled");
    }
    return MappingCompiler.compile(definition.orElseThrow(), standard.orElseThrow());
  }
}
