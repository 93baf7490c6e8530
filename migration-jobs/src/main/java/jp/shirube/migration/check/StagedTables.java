package jp.shirube.migration.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/**
 * Names of the tables of one schema (a run's staging schema or a published area), quoted for SQL.
 *
 * @param schema schema name, unquoted
 */
public record StagedTables(String schema) {

  /** Qualified name of a group's table. */
  public String table(StandardGroup group) {
    return table(group.id());
  }

  String table(String groupId) {
    return quote(schema) + "." + quote("g" + groupId);
  }

  static String keys(StandardGroup group) {
    return columns(group.keyItems().stream().map(StandardItem::physicalName).toList());
  }

  static String columns(Collection<String> names) {
    return names.stream().map(StagedTables::quote).collect(Collectors.joining(", "));
  }

  /** {@code a.x = b.x and ...} over pairs of columns. */
  static String equal(String left, List<String> leftNames, String right, List<String> rightNames) {
    StringBuilder condition = new StringBuilder();
    for (int i = 0; i < leftNames.size(); i++) {
      condition
          .append(i == 0 ? "" : " and ")
          .append(left + "." + quote(leftNames.get(i)))
          .append(" = ")
          .append(right + "." + quote(rightNames.get(i)));
    }
    return condition.toString();
  }

  static String notNull(String alias, List<String> names) {
    return names.stream()
        .map(name -> alias + "." + quote(name) + " is not null")
        .collect(Collectors.joining(" and "));
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
