package jp.shirube.migration.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/** The statements that make a group's staging table in a schema. */
final class StagingDdl {

  private static final Messages MESSAGES = Messages.japanese("publish");

  private final String schema;
  private final String edition;

  StagingDdl(String schema, String edition) {
    this.schema = schema;
    this.edition = edition;
  }

  /**
   * @throws FindingException when a physical name cannot be a column
   */
  List<String> create(StandardGroup group) {
    checkNames(group);
    String columns =
        group.items().stream().map(StagingDdl::column).collect(Collectors.joining(", "));
    return List.of(
        "CREATE TABLE %s (%s, %s)".formatted(table(group), columns, Lineage.DEFINITION),
        comments(group));
  }

  private static void checkNames(StandardGroup group) {
    Set<String> taken = new HashSet<>();
    for (StandardItem item : group.items()) {
      String name = item.physicalName();
      if (Identifiers.bytes(name) > Identifiers.MAX_BYTES) {
        throw refused(PublishFinding.NAME_TOO_LONG, group, name);
      }
      if (!taken.add(name) || name.startsWith(Lineage.PREFIX)) {
        throw refused(PublishFinding.NAME_TAKEN, group, name);
      }
    }
  }

  private static FindingException refused(PublishFinding code, StandardGroup group, String name) {
    String bytes = Integer.toString(Identifiers.bytes(name));
    return code.exception(Map.of("group", group.id(), "name", name, "bytes", bytes));
  }

  private static String column(StandardItem item) {
    String type = item.type().isNumber() ? "numeric" : "text COLLATE \"C\"";
    return Identifiers.quoted(item.physicalName()) + " " + type;
  }

  private String comments(StandardGroup group) {
    Map<String, String> arguments = Map.of("name", group.name(), "edition", edition);
    String table = MESSAGES.text("staging.table", arguments);
    return "COMMENT ON TABLE %s IS %s; ".formatted(table(group), Identifiers.literal(table))
        + group.items().stream()
            .map(item -> comment(group, item))
            .collect(Collectors.joining("; "));
  }

  private String comment(StandardGroup group, StandardItem item) {
    return "COMMENT ON COLUMN %s.%s IS %s"
        .formatted(
            table(group),
            Identifiers.quoted(item.physicalName()),
            Identifiers.literal(description(item)));
  }

  private static String description(StandardItem item) {
    String key = item.sureness().isProvisional() ? "staging.item.provisional" : "staging.item";
    return MESSAGES.text(
        key,
        Map.of(
            "name", item.name(),
            "type", item.type().symbol(),
            "length", length(item),
            "sureness", item.sureness().label()));
  }

  private static String length(StandardItem item) {
    if (item.length() == 0) {
      return "-";
    }
    return item.scale() == 0 ? Integer.toString(item.length()) : item.length() + "," + item.scale();
  }

  String addPrimaryKey(StandardGroup group) {
    String columns =
        group.keyItems().stream()
            .map(item -> Identifiers.quoted(item.physicalName()))
            .collect(Collectors.joining(", "));
    return "ALTER TABLE %s ADD PRIMARY KEY (%s)".formatted(table(group), columns);
  }

  private String table(StandardGroup group) {
    return Identifiers.qualified(schema, group.tableName());
  }
}
