package jp.shirube.mappings.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.standard.Reference;
import jp.shirube.mappings.standard.References;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;

/** Groups that refer to a group of their system have it in the definition, or lose their rows. */
record ParentCheck(MappingDefinition definition, Standard standard, Findings findings) {

  private static final References REFERENCES = References.load();

  void run() {
    Set<String> filled =
        definition.groups().stream().map(GroupMapping::groupId).collect(Collectors.toSet());
    Set<Reference> told = new HashSet<>();
    for (GroupMapping mapping : definition.groups()) {
      REFERENCES.inside(definition.cover().systemId()).stream()
          .filter(reference -> reference.childGroup().equals(mapping.groupId()))
          .filter(reference -> !filled.contains(reference.parentGroup()))
          .filter(reference -> isMapped(mapping, reference))
          .filter(told::add)
          .forEach(reference -> report(mapping, reference));
    }
  }

  /** A row that has no value in one of the referring items refers to nothing. */
  private static boolean isMapped(GroupMapping mapping, Reference reference) {
    Set<String> mapped =
        mapping.items().stream()
            .filter(item -> !item.isUnfilled())
            .map(ItemMapping::physicalName)
            .collect(Collectors.toSet());
    return mapped.containsAll(reference.childItems());
  }

  private void report(GroupMapping mapping, Reference reference) {
    findings.add(
        MappingCode.PARENT_NOT_MAPPED,
        SheetNames.GROUPS,
        mapping.line(),
        "グループID",
        Map.of(
            "group", reference.childGroup(),
            "name", name(reference.childGroup()),
            "items", String.join("・", reference.childItems()),
            "parent", reference.parentGroup(),
            "parentName", name(reference.parentGroup())));
  }

  private String name(String groupId) {
    return standard.group(groupId).map(StandardGroup::name).orElse(groupId);
  }
}
