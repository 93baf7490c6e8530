package jp.shirube.migration.publish;

import java.nio.charset.StandardCharsets;

/** Names and texts inside SQL statements. */
final class Identifiers {

  /** Longer names are silently cut by PostgreSQL. */
  static final int MAX_BYTES = 63;

  private Identifiers() {}

  static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String qualified(String schema, String name) {
    return quoted(schema) + "." + quoted(name);
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
