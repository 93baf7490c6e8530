package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.rule.Vocabulary;

/** Orders the items of a group so that each comes after those it refers to (参照). */
final class ReferenceOrder {

  private final Map<String, ItemMapping> items = new LinkedHashMap<>();
  private final String groupId;
  private final Consumer<Finding> findings;
  private final Set<String> done = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();

  ReferenceOrder(GroupMapping mapping, String groupId, Consumer<Finding> findings) {
    this.groupId = groupId;
    this.findings = findings;
    mapping.items().forEach(item -> items.putIfAbsent(item.physicalName(), item));
  }

  /** The items, each once; a cycle is reported once and broken somewhere. */
  List<ItemMapping> ordered() {
    items.values().forEach(this::visit);
    List<ItemMapping> result = new ArrayList<>();
    done.forEach(name -> result.add(java.util.Objects.requireNonNull(items.get(name))));
    return result;
  }

  private void visit(ItemMapping item) {
    String name = item.physicalName();
    if (done.contains(name)) {
      return;
    }
    open.add(name);
    for (int i = 0; i < item.steps().size(); i++) {
      follow(item, i);
    }
    open.remove(name);
    done.add(name);
  }

  private void follow(ItemMapping item, int step) {
    ItemMapping.RuleStep rule = item.steps().get(step);
    ItemMapping target = Vocabulary.isReference(rule.rule()) ? items.get(rule.argument()) : null;
    if (target == null) {
      return;
    }
    if (open.contains(target.physicalName())) {
      reportCycle(item, target, "引数" + (step + 1));
    } else {
      visit(target);
    }
  }

  private void reportCycle(ItemMapping item, ItemMapping target, String column) {
    List<String> path = new ArrayList<>(open);
    path = path.subList(path.indexOf(target.physicalName()), path.size());
    String text = String.join(" → ", path) + " → " + target.physicalName();
    new CellReporter("項目", item.line(), groupId + "." + item.physicalName(), findings)
        .report(MappingCode.REFERENCE_CYCLE, column, Map.of("path", text));
  }
}
