package jp.shirube.migration.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Edition;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.OfficialWorkbook;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Sureness;

/** The standard as tables for a terminal. What is not official carries the mark 暫定. */
final class StandardTables {

  private final Messages messages;

  StandardTables(Messages messages) {
    this.messages = messages;
  }

  String heading(Standard standard) {
    return messages.text(
        "standard.heading",
        Map.of(
            "edition", standard.edition(),
            "date", standard.appliesFrom().toString(),
            "provenance", standard.provenance()));
  }

  Map<String, Object> counts(OfficialWorkbook workbook) {
    return Map.of(
        "file", workbook.file(),
        "groups", workbook.groups().size(),
        "items", workbook.itemCount(),
        "lists", workbook.codeLists().size(),
        "values", workbook.codeLists().values().stream().mapToInt(l -> l.values().size()).sum());
  }

  TextTable editions(List<Edition> editions) {
    TextTable table = table("edition", "applies-from", "kind", "provenance");
    for (Edition edition : editions) {
      String kind =
          text(edition.builtIn() ? "standard.edition.built-in" : "standard.edition.imported");
      table.row(edition.name(), edition.appliesFrom(), kind, edition.provenance());
    }
    return table;
  }

  TextTable systems(Standard standard) {
    TextTable table =
        table("business", "system", "department", "groups", "items", "official", "sureness")
            .right(3, 4, 5);
    standard.systems().forEach(system -> row(table, standard, system));
    return table;
  }

  private void row(TextTable table, Standard standard, BusinessSystem system) {
    List<StandardGroup> groups = standard.groupsOf(system.id());
    String shared = system.sharedFunction() ? text("standard.shared") : "";
    table.row(
        system.id(),
        system.name() + shared,
        system.department(),
        groups.size(),
        groups.stream().mapToInt(group -> group.items().size()).sum(),
        groups.stream().mapToLong(StandardTables::officialItems).sum(),
        mark(system.sureness()));
  }

  private static long officialItems(StandardGroup group) {
    return group.items().stream().filter(item -> !item.sureness().isProvisional()).count();
  }

  TextTable groups(List<StandardGroup> groups) {
    TextTable table =
        table("group", "group-name", "items", "keys", "official", "sureness").right(2, 3, 4);
    for (StandardGroup group : groups) {
      table.row(
          group.id(),
          group.name(),
          group.items().size(),
          group.keyItems().size(),
          officialItems(group),
          mark(leastSure(group)));
    }
    return table;
  }

  private static Sureness leastSure(StandardGroup group) {
    return group.items().stream()
        .map(StandardItem::sureness)
        .max(Comparator.naturalOrder())
        .orElse(Sureness.NONE);
  }

  TextTable items(List<StandardItem> items) {
    TextTable table =
        table(
                "item",
                "item-name",
                "romaji",
                "type",
                "length",
                "key",
                "required",
                "code",
                "sureness")
            .right(4);
    items.forEach(
        item ->
            table.row(
                item.id(),
                item.name(),
                item.physicalName(),
                item.type().symbol(),
                length(item),
                flag(item.key()),
                flag(item.required()),
                code(item),
                mark(item.sureness())));
    return table;
  }

  TextTable itemsWithGroups(Standard standard, List<StandardItem> items) {
    TextTable table =
        table(
                "item",
                "group-name",
                "item-name",
                "romaji",
                "type",
                "length",
                "key",
                "required",
                "code",
                "sureness",
                "source",
                "note")
            .right(5);
    items.forEach(
        item ->
            table.row(
                item.id(),
                item.groupId() + " " + standard.group(item.groupId()).orElseThrow().name(),
                item.name(),
                item.physicalName(),
                item.type().symbol(),
                length(item),
                flag(item.key()),
                flag(item.required()),
                code(item),
                mark(item.sureness()),
                source(item.source()),
                item.note()));
    return table;
  }

  TextTable codeLists(Map<String, CodeList> lists) {
    TextTable table = table("code", "code-name", "values", "sureness").right(2);
    lists.values().stream()
        .sorted(Comparator.comparing(CodeList::id))
        .forEach(
            list ->
                table.row(
                    list.id(), list.name(), list.values().size(), mark(leastSure(list.values()))));
    return table;
  }

  private static Sureness leastSure(Collection<CodeList.CodeValue> values) {
    return values.stream()
        .map(CodeList.CodeValue::sureness)
        .max(Comparator.naturalOrder())
        .orElse(Sureness.NONE);
  }

  TextTable codeValues(CodeList list) {
    TextTable table = table("code", "code-name", "value", "label", "sureness", "source");
    list.values()
        .forEach(
            value ->
                table.row(
                    list.id(),
                    list.name(),
                    value.value(),
                    value.label(),
                    mark(value.sureness()),
                    source(value.source())));
    return table;
  }

  private String mark(Sureness sureness) {
    return sureness.isProvisional()
        ? messages.text("standard.provisional", Map.of("sureness", sureness.label()))
        : sureness.label();
  }

  /** Where a row was read; the drafts' own words in Japanese, names of documents as they are. */
  private String source(String source) {
    String key = "standard.source." + source.replace(' ', '_');
    return messages.has(key) ? text(key) : source;
  }

  private static String length(StandardItem item) {
    if (item.type() == ItemType.BLOB) {
      return "";
    }
    return item.scale() == 0 ? String.valueOf(item.length()) : item.length() + "," + item.scale();
  }

  private String flag(boolean value) {
    return value ? text("standard.flag") : "";
  }

  private static String code(StandardItem item) {
    return item.codeListId() == null ? "" : item.codeListId();
  }

  private String text(String key) {
    return messages.text(key);
  }

  private TextTable table(String... columns) {
    return TextTable.of(
        Arrays.stream(columns)
            .map(column -> text("standard.column." + column))
            .toArray(String[]::new));
  }
}
