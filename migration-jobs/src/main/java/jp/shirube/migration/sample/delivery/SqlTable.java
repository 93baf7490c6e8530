package jp.shirube.migration.sample.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of vendor C.
 *
 * @param layout the file it is spooled to
 * @param columns in order
 */
public record SqlTable(ExtractLayout layout, List<SqlColumn> columns) {

  /** A table that ends with the columns which the vendor's older systems have in common. */
  public static SqlTable of(
      String name, String groupId, String totalField, SqlColumn... ownColumns) {
    List<SqlColumn> columns = new ArrayList<>(List.of(ownColumns));
    columns.add(SqlColumn.number("SAISHIN_FLG", 1));
    columns.add(SqlColumn.text("TORIKESHI_FLG", 1));
    columns.add(SqlColumn.text("KOSHIN_ID", 10));
    columns.add(SqlColumn.date("KOSHIN_YMD"));
    columns.add(SqlColumn.text("KOSHIN_HMS", 6));
    return plain(name, groupId, totalField, columns.toArray(SqlColumn[]::new));
  }

  /** A table of these columns alone. */
  public static SqlTable plain(
      String name, String groupId, String totalField, SqlColumn... columns) {
    String[] names = Stream.of(columns).map(SqlColumn::name).toArray(String[]::new);
    return new SqlTable(
        ExtractLayout.of(name, name + ".csv", groupId, totalField, names), List.of(columns));
  }

  public String name() {
    return layout.fileId();
  }

  /**
   * Without keys and checks: the vendor's tables have none.
   *
   * @param schema quoted name
   * @param rowNumber column that numbers the rows as they come
   */
  public String createStatement(String schema, String rowNumber) {
    String numbering = ", \"" + rowNumber + "\" bigint generated always as identity)";
    return columns.stream()
        .map(column -> "\"" + column.name() + "\" " + column.type())
        .collect(Collectors.joining(", ", "create table " + in(schema) + " (", numbering));
  }

  /** Takes the file as it is spooled: an empty field without quotes is NULL. */
  public String copyStatement(String schema) {
    return columns.stream()
        .map(column -> "\"" + column.name() + "\"")
        .collect(
            Collectors.joining(
                ", ",
                "copy " + in(schema) + " (",
                ") from stdin with (format csv, header true, encoding 'UTF8')"));
  }

  private String in(String schema) {
    return schema + ".\"" + name() + "\"";
  }
}
