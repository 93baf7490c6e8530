package jp.shirube.migration.publish;

import java.util.List;
import jp.shirube.mappings.standard.StandardGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database's catalogue says about the tables and views of a schema. */
final class StagingCatalog {

  /**
   * A column that holds an item.
   *
   * @param type as PostgreSQL writes it
   * @param comment empty when there is none
   */
  record Column(String name, String type, String comment) {}

  private final JdbcClient client;

  StagingCatalog(JdbcClient client) {
    this.client = client;
  }

  boolean schemaExists(String schema) {
    return client
        .sql("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = ?)")
        .param(schema)
        .query(Boolean.class)
        .single();
  }

  /** Tables of the schema by name. */
  List<String> tables(String schema) {
    return relations(schema, "r");
  }

  /** Views of the schema by name. */
  List<String> views(String schema) {
    return relations(schema, "v");
  }

  private List<String> relations(String schema, String kind) {
    return client
        .sql(
            """
            SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
             WHERE nspname = ? AND relkind = ?::"char" ORDER BY relname COLLATE "C"
            """)
        .params(schema, kind)
        .query(String.class)
        .list();
  }

  /** Columns of a table or view in order, its lineage left out. */
  List<Column> columns(String schema, String relation) {
    return client
        .sql(
            """
            SELECT attname AS name, format_type(atttypid, atttypmod) AS type,
                   coalesce(col_description(attrelid, attnum), '') AS comment
              FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
              JOIN pg_namespace n ON n.oid = relnamespace
             WHERE nspname = ? AND relname = ? AND attnum > 0 AND NOT attisdropped
               AND NOT starts_with(attname, 'srb_')
             ORDER BY attnum
            """)
        .params(schema, relation)
        .query(Column.class)
        .list();
  }

  String comment(String schema, String relation) {
    return client
        .sql(
            """
            SELECT coalesce(obj_description(c.oid, 'pg_class'), '')
              FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
             WHERE nspname = ? AND relname = ?
            """)
        .params(schema, relation)
        .query(String.class)
        .single();
  }

  /** Columns of the primary key in order, empty when the table has none. */
  List<String> keyColumns(String schema, StandardGroup group) {
    return client
        .sql(
            """
            SELECT attname
              FROM pg_index CROSS JOIN LATERAL unnest(indkey) WITH ORDINALITY AS k (number, place)
              JOIN pg_class c ON c.oid = indrelid
              JOIN pg_namespace n ON n.oid = relnamespace
              JOIN pg_attribute ON attrelid = indrelid AND attnum = k.number
             WHERE indisprimary AND nspname = ? AND relname = ?
             ORDER BY place
            """)
        .params(schema, group.tableName())
        .query(String.class)
        .list();
  }
}
