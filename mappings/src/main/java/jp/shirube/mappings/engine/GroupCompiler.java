package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.rule.Vocabulary;
import jp.shirube.mappings.standard.StandardGroup;

/** Compiles the items of one group. */
final class GroupCompiler {

  private final GroupMapping mapping;
  private final StandardGroup group;
  private final Consumer<Finding> findings;
  private final ItemCompiler items;
  private final Map<String, Integer> indexes = new HashMap<>();

  GroupCompiler(GroupMapping mapping, StandardGroup group, FileScope scope) {
    this.mapping = mapping;
    this.group = group;
    this.findings = scope.findings();
    indexMapped();
    this.items = new ItemCompiler(scope, indexes);
  }

  private void indexMapped() {
    for (int i = 0; i < group.items().size(); i++) {
      String name = group.items().get(i).physicalName();
      if (mapping.items().stream()
          .anyMatch(item -> item.physicalName().equals(name) && !item.isUnfilled())) {
        indexes.put(name, i);
      }
    }
  }

  ItemPlan[] compile() {
    List<ItemPlan> plans = new ArrayList<>();
    for (ItemMapping item : new ReferenceOrder(mapping, group.id(), findings).ordered()) {
      Integer index = indexes.get(item.physicalName());
      if (index != null && !item.isUnfilled()) {
        ItemPlan plan = items.compile(item, group.items().get(index), index);
        if (plan != null && !isAlwaysEmpty(item)) {
          plans.add(plan);
        }
      }
    }
    return plans.toArray(ItemPlan[]::new);
  }

  /** An item that stays empty on purpose needs no work on each record. */
  private static boolean isAlwaysEmpty(ItemMapping item) {
    return item.steps().size() == 1
        && Vocabulary.isNoOutput(item.steps().get(0).rule())
        && item.defaultValue().isEmpty();
  }
}
