package jp.shirube.migration.spool;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What differs between the databases that are read. */
public interface SqlDialect {

  /** Its name in the settings. */
  String id();

  /** Statement that makes the transaction it begins read one snapshot and write nothing. */
  String snapshot();

  /**
   * The query for a table's rows.
   *
   * @param columns empty for all
   * @param key columns that order the rows; empty for any order
   */
  default String select(String schema, String table, List<String> columns, List<String> key) {
    String what = columns.isEmpty() ? "*" : list(columns);
    String from = "SELECT " + what + " FROM " + quote(schema) + "." + quote(table);
    return key.isEmpty() ? from : from + " ORDER BY " + list(key);
  }

  private static String list(List<String> names) {
    return String.join(", ", names.stream().map(SqlDialect::quote).toList());
  }

  /** A name exactly as the catalog has it. */
  private static String quote(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Settings of the driver for a long, quiet read. */
  Properties driverSettings();

  /** The dialect of a JDBC URL. */
  static Optional<SqlDialect> ofUrl(String url) {
    if (url.equals(SpoolSettings.EMBEDDED) || url.startsWith("jdbc:postgresql:")) {
      return Optional.of(new PostgreSqlDialect());
    }
    return url.startsWith("jdbc:oracle:") ? Optional.of(new OracleDialect()) : Optional.empty();
  }
}
