package jp.shirube.mappings.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/** Groups and items by name: known, of this system, and each only once. */
record GroupCheck(MappingDefinition definition, Standard standard, Findings findings) {

  void run() {
    Set<String> pairs = new HashSet<>();
    for (GroupMapping mapping : definition.groups()) {
      if (!pairs.add(mapping.groupId() + "\0" + mapping.fileId())) {
        report(
            MappingCode.GROUP_DUPLICATE,
            mapping,
            "グループID",
            Map.of("group", mapping.groupId(), "id", mapping.fileId()));
      }
      check(mapping);
    }
  }

  private void check(GroupMapping mapping) {
    if (definition.file(mapping.fileId()).isEmpty()) {
      report(MappingCode.FILE_UNKNOWN, mapping, "ファイルID", Map.of("id", mapping.fileId()));
    }
    if (mapping.items().stream().allMatch(ItemMapping::isUnfilled)) {
      report(
          MappingCode.GROUP_WITHOUT_ITEMS,
          mapping,
          "グループID",
          Map.of("group", mapping.groupId(), "id", mapping.fileId()));
    }
    standard
        .group(mapping.groupId())
        .ifPresentOrElse(group -> check(mapping, group), () -> reportUnknown(mapping));
  }

  private void reportUnknown(GroupMapping mapping) {
    report(
        MappingCode.GROUP_UNKNOWN,
        mapping,
        "グループID",
        Map.of("group", mapping.groupId(), "edition", standard.edition()));
  }

  private void check(GroupMapping mapping, StandardGroup group) {
    String system = definition.cover().systemId();
    if (standard.system(system).isPresent() && !group.systemId().equals(system)) {
      report(
          MappingCode.GROUP_OF_OTHER_SYSTEM,
          mapping,
          "グループID",
          Map.of("group", group.id(), "owner", group.systemId(), "system", system));
    }
    if (differs(mapping.name(), group.name())) {
      report(
          MappingCode.NAME_DIFFERS,
          mapping,
          "グループ名",
          Map.of("name", mapping.name(), "official", group.name()));
    }
    checkItems(mapping, group);
  }

  private static boolean differs(String written, String official) {
    return !written.isEmpty() && !written.equals(official);
  }

  private void checkItems(GroupMapping mapping, StandardGroup group) {
    Set<String> names = new HashSet<>();
    for (ItemMapping item : mapping.items()) {
      String reference = group.id() + "." + item.physicalName();
      if (!names.add(item.physicalName())) {
        report(MappingCode.ITEM_DUPLICATE, item, "物理名", reference, Map.of("item", reference));
      }
      group
          .item(item.physicalName())
          .ifPresentOrElse(
              official -> checkName(item, official),
              () -> reportUnknown(item, group.id(), reference));
    }
  }

  private void reportUnknown(ItemMapping item, String groupId, String reference) {
    if (!item.physicalName().isEmpty()) {
      report(
          MappingCode.ITEM_UNKNOWN,
          item,
          "物理名",
          reference,
          Map.of("item", item.physicalName(), "group", groupId));
    }
  }

  private void checkName(ItemMapping item, StandardItem official) {
    if (differs(item.name(), official.name())) {
      report(
          MappingCode.NAME_DIFFERS,
          item,
          "項目名",
          official.reference(),
          Map.of("name", item.name(), "official", official.name()));
    }
  }

  private void report(
      MappingCode code, GroupMapping mapping, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.GROUPS, mapping.line(), column, arguments);
  }

  private void report(
      MappingCode code,
      ItemMapping item,
      String column,
      String reference,
      Map<String, String> arguments) {
    findings.add(code, code.severity(), Findings.item(item.line(), column, reference), arguments);
  }
}
