package jp.shirube.migration.sample.vendorc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.migration.sample.delivery.ExtractLayout;

/**
 * A table of vendor C.
 *
 * @param layout the file it is spooled to
 * @param columns in order
 */
record SqlTable(ExtractLayout layout, List<SqlColumn> columns) {

  static SqlTable of(String name, String groupId, String totalField, SqlColumn... ownColumns) {
    List<SqlColumn> columns = new ArrayList<>(List.of(ownColumns));
    columns.add(SqlColumn.number("SAISHIN_FLG", 1));
    columns.add(SqlColumn.text("TORIKESHI_FLG", 1));
    columns.add(SqlColumn.text("KOSHIN_ID", 10));
    columns.add(SqlColumn.date("KOSHIN_YMD"));
    columns.add(SqlColumn.text("KOSHIN_HMS", 6));
    String[] names = columns.stream().map(SqlColumn::name).toArray(String[]::new);
    return new SqlTable(
        ExtractLayout.of(name, name + ".csv", groupId, totalField, names), List.copyOf(columns));
  }

  String name() {
    return layout.fileId();
  }

  /** Without keys and checks: the vendor's tables have none. */
  String createStatement() {
    return columns.stream()
        .map(column -> "\"" + column.name() + "\" " + column.type())
        .collect(Collectors.joining(", ", "create table \"" + name() + "\" (", ")"));
  }
}
