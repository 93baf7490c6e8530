package jp.shirube.mappings.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;

/** The file {@code standard_items.csv} of an edition, both ways. */
final class ItemsFile {

  private static final List<String> COLUMNS =
      List.of(
          "system_id",
          "group_id",
          "group_name",
          "item_id",
          "item_name",
          "physical_name",
          "type",
          "length",
          "scale",
          "key",
          "required",
          "code_id",
          "note",
          "verified",
          "source");

  private record Head(String id, String systemId, String name) {}

  private final Map<String, BusinessSystem> systems;
  private final Set<String> codeLists;
  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final Map<String, List<StandardItem>> items = new LinkedHashMap<>();
  private final Set<String> itemIds = new HashSet<>();
  private final Set<String> references = new HashSet<>();

  private ItemsFile(List<BusinessSystem> systems, Set<String> codeLists) {
    this.systems =
        systems.stream()
            .collect(Collectors.toMap(BusinessSystem::id, system -> system, (a, b) -> a));
    this.codeLists = codeLists;
  }

  static List<StandardGroup> read(
      EditionFiles files,
      List<BusinessSystem> systems,
      Set<String> codeLists,
      List<Finding> findings) {
    ItemsFile file = new ItemsFile(systems, codeLists);
    CsvTable.read(files, EditionFiles.ITEMS, COLUMNS, findings).forEach(file::add);
    return file.groups();
  }

  private List<StandardGroup> groups() {
    return heads.values().stream()
        .sorted(Comparator.comparing(Head::id))
        .map(
            head ->
                new StandardGroup(
                    head.id(),
                    head.systemId(),
                    head.name(),
                    items.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private void add(CsvRow row) {
    Head head = head(row);
    StandardItem item = item(row, head.id());
    if (!itemIds.add(item.id())) {
      row.report(StandardCode.DUPLICATE, "item_id", Map.of("value", item.id()));
    }
    if (!references.add(item.reference())) {
      row.report(StandardCode.DUPLICATE, "physical_name", Map.of("value", item.reference()));
    }
    items.computeIfAbsent(head.id(), key -> new ArrayList<>()).add(item);
  }

  private Head head(CsvRow row) {
    Head head =
        new Head(
            row.text("group_id", CellForm.GROUP_ID),
            row.text("system_id", CellForm.BUSINESS_ID),
            row.text("group_name", CellForm.FILLED));
    Head first = heads.putIfAbsent(head.id(), head);
    if (first == null) {
      checkSystem(row, head);
    } else if (!first.equals(head)) {
      row.report(
          StandardCode.INCONSISTENT,
          "group_name",
          Map.of(
              "id", head.id(),
              "first", first.systemId() + " " + first.name(),
              "value", head.systemId() + " " + head.name()));
    }
    return head;
  }

  private void checkSystem(CsvRow row, Head head) {
    boolean belongs =
        Optional.ofNullable(systems.get(head.systemId()))
            .map(system -> system.businessIds().stream().anyMatch(head.id()::startsWith))
            .orElse(false);
    if (!belongs) {
      row.report(StandardCode.REFERENCE_UNKNOWN, "system_id", Map.of("value", head.systemId()));
    }
  }

  private StandardItem item(CsvRow row, String groupId) {
    ItemType type = type(row);
    String codeList = row.text("code_id");
    if (!codeList.isEmpty() && !codeLists.contains(codeList)) {
      row.report(StandardCode.REFERENCE_UNKNOWN, "code_id", Map.of("value", codeList));
    }
    return new StandardItem(
        row.text("item_id", CellForm.ITEM_ID),
        groupId,
        row.text("item_name", CellForm.FILLED),
        row.text("physical_name", CellForm.ROMAJI),
        type,
        row.number("length", type == ItemType.BLOB ? CellForm.NUMBER_OR_BLANK : CellForm.NUMBER),
        row.number("scale", CellForm.NUMBER_OR_BLANK),
        row.flag("key", CellForm.FLAG),
        row.flag("required", CellForm.FLAG),
        codeList.isEmpty() ? null : codeList,
        row.text("note"),
        row.sureness("verified"),
        row.text("source"));
  }

  private static ItemType type(CsvRow row) {
    return ItemType.ofSymbol(row.text("type", CellForm.TYPE)).orElse(ItemType.HALF_WIDTH);
  }

  static byte[] write(List<StandardGroup> groups) {
    CsvText csv = new CsvText(COLUMNS);
    groups.forEach(group -> group.items().forEach(item -> row(csv, group, item)));
    return csv.bytes();
  }

  private static void row(CsvText csv, StandardGroup group, StandardItem item) {
    csv.row(
        group.systemId(),
        group.id(),
        group.name(),
        item.id(),
        item.name(),
        item.physicalName(),
        item.type().symbol(),
        item.type() == ItemType.BLOB ? "" : item.length(),
        item.type() == ItemType.DECIMAL ? item.scale() : "",
        item.key() ? "1" : "0",
        item.required() ? "1" : "0",
        item.codeListId() == null ? "" : item.codeListId(),
        item.note(),
        item.sureness().id(),
        item.source());
  }
}
