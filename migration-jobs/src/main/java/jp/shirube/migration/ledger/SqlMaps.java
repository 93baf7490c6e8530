package jp.shirube.migration.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.support.SqlArrayValue;

/** Texts by name, kept as jsonb and passed to and fro as two arrays. */
final class SqlMaps {

  /** Takes the two arrays of {@link #names} and {@link #values}. */
  static final String PARAMETER = "jsonb_object(?::text[], ?::text[])";

  private SqlMaps() {}

  static SqlArrayValue names(Map<String, String> map) {
    return new SqlArrayValue("text", new TreeMap<>(map).keySet().toArray());
  }

  static SqlArrayValue values(Map<String, String> map) {
    return new SqlArrayValue("text", new TreeMap<>(map).values().toArray());
  }

  /** Two columns with which a jsonb column is read by {@link #read}. */
  static String columns(String column) {
    return "ARRAY(SELECT key FROM jsonb_each_text(%1$s) ORDER BY key) AS %1$s_names, "
            .formatted(column)
        + "ARRAY(SELECT value FROM jsonb_each_text(%1$s) ORDER BY key) AS %1$s_values"
            .formatted(column);
  }

  static Map<String, String> read(ResultSet row, String column) throws SQLException {
    String[] names = (String[]) row.getArray(column + "_names").getArray();
    String[] values = (String[]) row.getArray(column + "_values").getArray();
    Map<String, String> map = new HashMap<>();
    for (int index = 0; index < names.length; index++) {
      map.put(names[index], values[index]);
    }
    return map;
  }
}
