package jp.shirube.mappings.engine;

import java.util.function.Consumer;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.Repetition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standard;

/**
 * What the rules for one file are compiled in.
 *
 * @param usages gathers what rules name
 * @param repetition whose fields are meant
 * @param findings takes what is wrong
 */
record FileScope(
    MappingDefinition definition,
    Standard standard,
    FieldNames fields,
    Usages usages,
    Repetition repetition,
    Consumer<Finding> findings) {

  FileScope at(Repetition other, Consumer<Finding> target) {
    return new FileScope(definition, standard, fields, usages, other, target);
  }

  CellReporter cell(String sheet, long line) {
    return new CellReporter(sheet, line, null, findings);
  }
}
