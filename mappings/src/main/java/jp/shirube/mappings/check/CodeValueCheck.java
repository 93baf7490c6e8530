package jp.shirube.mappings.check;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.Literals;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.engine.CodeLists;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/** Codes that a definition itself writes are in the standard's code list of the item. */
record CodeValueCheck(MappingDefinition definition, Standard standard, Findings findings) {

  private static final String TABLE_RULE = "コード変換";
  private static final String CONSTANT_RULE = "固定値";

  void run() {
    for (GroupMapping mapping : definition.groups()) {
      standard.group(mapping.groupId()).ifPresent(group -> checkAll(mapping, group));
    }
  }

  private void checkAll(GroupMapping mapping, StandardGroup group) {
    mapping.repetitions().forEach(repetition -> check(mapping.at(repetition), group));
  }

  private void check(GroupMapping mapping, StandardGroup group) {
    for (ItemMapping row : mapping.items()) {
      group.item(row.physicalName()).ifPresent(item -> check(row, item));
    }
  }

  private void check(ItemMapping row, StandardItem item) {
    CodeList list = CodeLists.of(item, standard);
    if (list == null) {
      return;
    }
    if (!row.defaultValue().isEmpty()) {
      checkConstant(row, item, list, row.defaultValue(), "既定値");
    }
    List<ItemMapping.RuleStep> steps = row.steps();
    if (!steps.isEmpty()) {
      checkLast(row, item, list, steps.get(steps.size() - 1), steps.size());
    }
  }

  private void checkLast(
      ItemMapping row, StandardItem item, CodeList list, ItemMapping.RuleStep last, int number) {
    if (last.rule().equals(CONSTANT_RULE)) {
      checkConstant(row, item, list, Literals.value(last.argument()), "引数" + number);
    } else if (last.rule().equals(TABLE_RULE)) {
      definition.codeTables().stream()
          .filter(table -> table.name().equals(last.argument()))
          .forEach(table -> checkTargets(table, item, list));
    }
  }

  private void checkConstant(
      ItemMapping row, StandardItem item, CodeList list, String value, String column) {
    if (!isKnown(list, value)) {
      findings.add(
          MappingCode.CONSTANT_NOT_IN_LIST,
          severity(item, list),
          Findings.item(row.line(), column, item.reference()),
          arguments(item, list, "column", column, value));
    }
  }

  private void checkTargets(CodeTable table, StandardItem item, CodeList list) {
    for (CodeTable.Entry entry : table.entries()) {
      if (!isKnown(list, entry.target())) {
        findings.add(
            MappingCode.CODE_TARGET,
            severity(item, list),
            new Place(null, SheetNames.CODES, entry.line(), "標準の値", item.reference()),
            arguments(item, list, "table", table.name(), entry.target()));
      }
    }
  }

  private static boolean isKnown(CodeList list, String value) {
    return value.isEmpty() || list.value(value).isPresent();
  }

  private static Severity severity(StandardItem item, CodeList list) {
    return CodeLists.isBinding(item, list) ? Severity.ERROR : Severity.WARNING;
  }

  private static Map<String, String> arguments(
      StandardItem item, CodeList list, String key, String text, String value) {
    String sureness = list.excerpt() ? "抜粋" : item.sureness().label();
    return Map.of(
        key, text, "value", value, "name", item.name(), "list", list.name(), "sureness", sureness);
  }
}
