package jp.shirube.migration.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies finished rows into staging tables on the connection of the current transaction. */
final class CopyWriter implements RowTarget {

  private static final String LINEAGE = "srb_file, srb_record, srb_line, srb_offset";

  private final JdbcTemplate jdbc;
  private final String schema;

  /**
   * @param schema the run's staging schema
   */
  CopyWriter(JdbcTemplate jdbc, String schema) {
    this.jdbc = jdbc;
    this.schema = schema;
  }

  /**
   * Copies the rows of a buffer; without effect when it has none.
   *
   * @throws IllegalStateException when the server took another number of rows than were sent
   */
  @Override
  public void copy(StandardGroup group, CopyBuffer rows) {
    if (!rows.isEmpty()) {
      Long taken =
          jdbc.execute((ConnectionCallback<Long>) to -> copy(to, sql(schema, group), rows));
      if (taken == null || taken != rows.rows()) {
        throw new IllegalStateException(
            "%d rows of %s sent, %d taken".formatted(rows.rows(), group.id(), taken));
      }
    }
  }

  private static long copy(Connection connection, String sql, CopyBuffer rows) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    try {
      copy.writeToCopy(rows.bytes(), 0, rows.length());
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  static String sql(String schema, StandardGroup group) {
    String items =
        group.items().stream()
            .map(StandardItem::physicalName)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    return "copy \"%s\".\"%s\" (%s, %s) from stdin"
        .formatted(schema, group.tableName(), items, LINEAGE);
  }
}
