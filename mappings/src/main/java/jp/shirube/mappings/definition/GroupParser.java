package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The sheets グループ and 項目. */
final class GroupParser {

  List<GroupMapping> parse(SheetTable groups, SheetTable items) {
    List<Item> parsed = items.entries().stream().map(GroupParser::item).toList();
    List<GroupMapping> result = new ArrayList<>();
    for (SheetTable.Entry entry : groups.entries()) {
      if (isFilled(entry)) {
        result.add(group(entry, parsed));
      }
    }
    reportNotListed(groups, parsed);
    return result;
  }

  private static boolean isFilled(SheetTable.Entry entry) {
    String id = entry.needed(Column.GROUP_ID);
    if (entry.text(Column.FILE_ID).isEmpty()) {
      entry.report(
          MappingCode.GROUP_NOT_FILLED,
          Column.FILE_ID,
          Map.of("group", id, "name", entry.text(Column.GROUP_NAME)));
      return false;
    }
    return !id.isEmpty();
  }

  private static GroupMapping group(SheetTable.Entry entry, List<Item> items) {
    String groupId = entry.text(Column.GROUP_ID);
    String fileId = entry.text(Column.FILE_ID);
    return new GroupMapping(
        groupId,
        fileId,
        entry.text(Column.CONDITION_OUT),
        duplicates(entry),
        repeats(entry),
        entry.text(Column.GROUP_NAME),
        items.stream().filter(item -> item.belongsTo(groupId, fileId)).map(Item::mapping).toList(),
        entry.line());
  }

  /** A number that is wrong counts as one repetition, so that nothing else is reported for it. */
  private static int repeats(SheetTable.Entry entry) {
    return Math.abs(entry.number(Column.REPEATS, 1, Repetition.MOST, 0));
  }

  private static GroupMapping.Duplicates duplicates(SheetTable.Entry entry) {
    String word = entry.text(Column.DUPLICATES);
    for (GroupMapping.Duplicates value : GroupMapping.Duplicates.values()) {
      if (value.label().equals(word)) {
        return value;
      }
    }
    if (!word.isEmpty()) {
      entry.unknownWord(Column.DUPLICATES, word, duplicateWords());
    }
    return GroupMapping.Duplicates.REJECT_ALL;
  }

  static List<String> duplicateWords() {
    return Arrays.stream(GroupMapping.Duplicates.values())
        .map(GroupMapping.Duplicates::label)
        .toList();
  }

  private static void reportNotListed(SheetTable groups, List<Item> items) {
    for (Item item : items) {
      if (!item.mapping().isUnfilled() && groups.entries().stream().noneMatch(item::isListed)) {
        item.entry()
            .report(MappingCode.GROUP_NOT_LISTED, Column.GROUP_ID, Map.of("group", item.groupId()));
      }
    }
  }

  private static Item item(SheetTable.Entry entry) {
    ItemMapping mapping =
        new ItemMapping(
            entry.needed(Column.PHYSICAL_NAME),
            names(entry.text(Column.INPUTS)),
            steps(entry),
            entry.text(Column.CONDITION),
            entry.literal(Column.DEFAULT),
            entry.text(Column.NOTE),
            entry.text(Column.ITEM_NAME),
            entry.line());
    return new Item(entry.needed(Column.GROUP_ID), entry.text(Column.FILE_ID), mapping, entry);
  }

  /** The names in a cell that holds several. */
  static List<String> names(String text) {
    return Arrays.stream(text.split("[,、]")).map(Blanks::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<ItemMapping.RuleStep> steps(SheetTable.Entry entry) {
    List<ItemMapping.RuleStep> steps = new ArrayList<>();
    for (int i = 0; i < Column.RULES.size(); i++) {
      String rule = entry.text(Column.RULES.get(i));
      String argument = entry.text(Column.ARGUMENTS.get(i));
      if (!rule.isEmpty() || !argument.isEmpty()) {
        reportGap(entry, i, steps.size(), rule);
        steps.add(new ItemMapping.RuleStep(rule, argument));
      }
    }
    return steps;
  }

  private static void reportGap(SheetTable.Entry entry, int index, int before, String rule) {
    if (index != before || rule.isEmpty()) {
      Column column = (rule.isEmpty() ? Column.ARGUMENTS : Column.RULES).get(index);
      entry.report(MappingCode.RULE_GAP, column, Map.of("column", column.heading()));
    }
  }

  /** A row of the sheet 項目 with the groups and files it counts for. */
  private record Item(String groupId, String fileId, ItemMapping mapping, SheetTable.Entry entry) {

    boolean belongsTo(String group, String file) {
      return groupId.equals(group) && (fileId.isEmpty() || fileId.equals(file));
    }

    boolean isListed(SheetTable.Entry group) {
      String file = group.text(Column.FILE_ID);
      return !file.isEmpty() && belongsTo(group.text(Column.GROUP_ID), file);
    }
  }
}
