package jp.shirube.migration.sample.delivery;

/**
 * A column of vendor C's tables.
 *
 * @param type its SQL type
 */
public record SqlColumn(String name, String type) {

  public static SqlColumn text(String name, int length) {
    return new SqlColumn(name, "varchar(" + length + ")");
  }

  public static SqlColumn number(String name, int digits) {
    return new SqlColumn(name, "numeric(" + digits + ")");
  }

  public static SqlColumn date(String name) {
    return new SqlColumn(name, "date");
  }
}
