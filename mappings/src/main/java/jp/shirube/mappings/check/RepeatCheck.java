package jp.shirube.mappings.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.Repetition;
import jp.shirube.mappings.rule.Vocabulary;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/** The key of a repeated group differs from repetition to repetition. */
record RepeatCheck(MappingDefinition definition, Standard standard, Findings findings) {

  private static final String NUMBER = "回";

  void run() {
    for (GroupMapping mapping : definition.groups()) {
      if (mapping.repeats() > 1) {
        standard.group(mapping.groupId()).ifPresent(group -> check(mapping, group));
      }
    }
  }

  private void check(GroupMapping mapping, StandardGroup group) {
    Set<String> visited = new HashSet<>();
    if (!group.keyItems().isEmpty()
        && group.keyItems().stream().noneMatch(key -> differs(mapping, key, visited))) {
      findings.add(
          MappingCode.REPETITION_NOT_IN_KEY,
          SheetNames.GROUPS,
          mapping.line(),
          "繰返し",
          Map.of("group", mapping.groupId(), "count", String.valueOf(mapping.repeats())));
    }
  }

  private static boolean differs(GroupMapping mapping, StandardItem key, Set<String> visited) {
    return differs(mapping, key.physicalName(), visited);
  }

  private static boolean differs(GroupMapping mapping, String name, Set<String> visited) {
    Optional<ItemMapping> row =
        mapping.items().stream().filter(item -> item.physicalName().equals(name)).findFirst();
    return visited.add(name) && row.isPresent() && differs(mapping, row.get(), visited);
  }

  private static boolean differs(GroupMapping mapping, ItemMapping row, Set<String> visited) {
    return row.inputs().stream().anyMatch(Repetition::isNamedIn)
        || Repetition.isNamedIn(row.defaultValue())
        || isNumbered(row.condition())
        || row.steps().stream().anyMatch(step -> differs(mapping, step, visited));
  }

  private static boolean differs(
      GroupMapping mapping, ItemMapping.RuleStep step, Set<String> visited) {
    return step.isExpression() && isNumbered(step.argument())
        || Repetition.isNamedIn(step.argument())
        || Vocabulary.isReference(step.rule()) && differs(mapping, step.argument(), visited);
  }

  private static boolean isNumbered(String expression) {
    return expression.contains(NUMBER) || Repetition.isNamedIn(expression);
  }
}
