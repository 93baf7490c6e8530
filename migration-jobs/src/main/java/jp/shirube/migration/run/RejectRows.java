package jp.shirube.migration.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.reports.rejects.RejectRow;
import jp.shirube.reports.rejects.RejectRow.RawField;
import org.jspecify.annotations.Nullable;

/** Turns rejections into the rows of the vendor's workbook. */
final class RejectRows {

  private final CompiledMapping mapping;
  private final ReportTexts texts;
  private final ItemNames names;
  private final Map<String, List<String>> keyFields;

  RejectRows(CompiledMapping mapping, ReportTexts texts) {
    this.mapping = mapping;
    this.texts = texts;
    this.names = new ItemNames(mapping.standard());
    this.keyFields =
        mapping.definition().files().stream()
            .collect(Collectors.toMap(SourceFile::id, file -> keyFields(mapping, file)));
  }

  /** Source fields that make the key of the first group a file fills. */
  private static List<String> keyFields(CompiledMapping mapping, SourceFile file) {
    MappingDefinition definition = mapping.definition();
    return definition.groupsOf(file.id()).stream()
        .findFirst()
        .map(group -> keyFields(mapping, group))
        .orElse(List.of());
  }

  private static List<String> keyFields(CompiledMapping mapping, GroupMapping group) {
    List<String> keys =
        mapping.standard().group(group.groupId()).stream()
            .flatMap(standard -> standard.keyItems().stream())
            .map(StandardItem::physicalName)
            .toList();
    return group.items().stream()
        .filter(item -> keys.contains(item.physicalName()))
        .flatMap(item -> item.inputs().stream())
        .distinct()
        .toList();
  }

  /** One row per finding of the rejection. */
  List<RejectRow> of(Rejection rejection, List<RawField> fields) {
    SourceFile file = mapping.definition().files().get(rejection.filePosition() - 1);
    return rejection.findings().stream().map(fault -> row(rejection, fault, file, fields)).toList();
  }

  private RejectRow row(
      Rejection rejection, Rejection.Fault fault, SourceFile file, List<RawField> fields) {
    return new RejectRow(
        file.name(),
        rejection.line(),
        rejection.record(),
        rejection.offset(),
        key(file, fields),
        rejection.groupId(),
        fault(fault),
        fields);
  }

  private RejectRow.Fault fault(Rejection.Fault fault) {
    return new RejectRow.Fault(
        name(fault.item()),
        fault.code(),
        texts.severity(fault.severity()),
        texts.kind(fault.code()),
        texts.sentence(fault.code(), fault.arguments()),
        texts.remedy(fault.code(), fault.arguments()),
        fault.sourceField());
  }

  /** The item, else the group: a column of the list has room for one. */
  private String name(@Nullable String reference) {
    String item = names.item(reference);
    return item.isEmpty() ? names.group(reference) : item;
  }

  private String key(SourceFile file, List<RawField> fields) {
    Map<String, String> values =
        fields.stream().collect(Collectors.toMap(RawField::name, RawField::value));
    return keyFields.getOrDefault(file.id(), List.of()).stream()
        .map(name -> values.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
