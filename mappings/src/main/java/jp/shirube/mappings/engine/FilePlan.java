package jp.shirube.mappings.engine;

import java.util.List;
import jp.shirube.mappings.definition.Exclusion;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.text.GaijiTable;

/**
 * How the records of one file are mapped. Immutable.
 *
 * @param usedFields indexes of the file's own fields that anything reads
 * @param fieldCount number of its fields and of those joined to it
 * @param joins what is joined to it
 * @param standardGroups the groups it fills, each once
 * @param groups how: one plan for each, several for a group that is repeated
 */
record FilePlan(
    SourceFile file,
    GaijiTable gaiji,
    int[] usedFields,
    int fieldCount,
    List<JoinPlan> joins,
    List<ExclusionPlan> exclusions,
    List<StandardGroup> standardGroups,
    List<GroupPlan> groups) {

  /** A compiled exclusion rule with what a finding of its condition says. */
  record ExclusionPlan(Exclusion exclusion, Condition condition, Wording wording) {}
}
