package jp.shirube.mappings.check;

import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.rule.Vocabulary;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardItem;

/** Key and required items of the groups that are filled have a mapping. */
record CoverageCheck(MappingDefinition definition, Standard standard, Findings findings) {

  void run() {
    for (GroupMapping mapping : definition.groups()) {
      if (mapping.items().isEmpty()) {
        continue;
      }
      standard
          .group(mapping.groupId())
          .ifPresent(group -> group.items().forEach(item -> check(mapping, item)));
    }
  }

  private void check(GroupMapping mapping, StandardItem item) {
    Optional<ItemMapping> row =
        mapping.items().stream()
            .filter(each -> each.physicalName().equals(item.physicalName()))
            .findFirst();
    if (row.isPresent() && !row.get().isUnfilled() && !(item.key() && isEmpty(row.get()))) {
      return;
    }
    long line = row.map(ItemMapping::line).orElse(0L);
    if (item.key()) {
      report(MappingCode.KEY_NOT_MAPPED, Severity.ERROR, item, line);
    } else if (item.required()) {
      report(MappingCode.REQUIRED_NOT_MAPPED, severity(item), item, line);
    } else if (row.isPresent()) {
      report(MappingCode.NOT_MAPPED_YET, Severity.INFO, item, line);
    }
  }

  private static boolean isEmpty(ItemMapping row) {
    return row.defaultValue().isEmpty()
        && row.steps().stream().anyMatch(step -> Vocabulary.isNoOutput(step.rule()));
  }

  private static Severity severity(StandardItem item) {
    return item.sureness().isProvisional() ? Severity.WARNING : Severity.ERROR;
  }

  private void report(MappingCode code, Severity severity, StandardItem item, long line) {
    findings.add(
        code,
        severity,
        Findings.item(line, "規則1", item.reference()),
        Map.of(
            "name", item.name(),
            "item", item.reference(),
            "sureness", item.sureness().label()));
  }
}
