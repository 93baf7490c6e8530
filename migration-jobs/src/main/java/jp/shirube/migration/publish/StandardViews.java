package jp.shirube.migration.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Points an area's views at a run's staging tables. Runs inside the caller's transaction. */
final class StandardViews {

  private final JdbcClient client;
  private final StagingCatalog catalog;

  StandardViews(JdbcClient client) {
    this.client = client;
    this.catalog = new StagingCatalog(client);
  }

  void ensureArea(String area) {
    execute("CREATE SCHEMA IF NOT EXISTS " + Identifiers.quoted(area));
  }

  /** Drops the views of tables that the next run does not have. */
  void drop(String area, List<String> names) {
    names.forEach(name -> execute("DROP VIEW IF EXISTS " + Identifiers.qualified(area, name)));
  }

  /** Makes or repoints one view. Its comments are those of the staging table. */
  void show(String area, String staging, String table) {
    List<StagingCatalog.Column> wanted = catalog.columns(staging, table);
    if (!isReplaceable(area, table, wanted)) {
      drop(area, List.of(table));
    }
    String view = Identifiers.qualified(area, table);
    execute(
        "CREATE OR REPLACE VIEW %s WITH (security_invoker = true) AS SELECT %s FROM %s"
            .formatted(view, names(wanted), Identifiers.qualified(staging, table)));
    execute(comments(view, catalog.comment(staging, table), wanted));
  }

  private static String comments(String view, String comment, List<StagingCatalog.Column> columns) {
    return comment("VIEW " + view, comment)
        + columns.stream()
            .map(column -> comment(column(view, column), column.comment()))
            .collect(Collectors.joining());
  }

  private static String column(String view, StagingCatalog.Column column) {
    return "COLUMN " + view + "." + Identifiers.quoted(column.name());
  }

  private boolean isReplaceable(String area, String table, List<StagingCatalog.Column> wanted) {
    List<StagingCatalog.Column> present = catalog.columns(area, table);
    return present.isEmpty() || shape(present).equals(shape(wanted));
  }

  private static List<String> shape(List<StagingCatalog.Column> columns) {
    return columns.stream().map(column -> column.name() + " " + column.type()).toList();
  }

  private static String names(List<StagingCatalog.Column> columns) {
    return columns.stream()
        .map(column -> Identifiers.quoted(column.name()))
        .collect(Collectors.joining(", "));
  }

  private static String comment(String object, String text) {
    return "COMMENT ON %s IS %s; ".formatted(object, Identifiers.literal(text));
  }

  private void execute(String sql) {
    client.sql(sql).update();
  }
}
