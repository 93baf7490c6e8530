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

  /** Padded with blanks, which spooling takes away. */
  public static SqlColumn fixed(String name, int length) {
    return new SqlColumn(name, "char(" + length + ")");
  }

  public static SqlColumn decimal(String name, int digits, int scale) {
    return new SqlColumn(name, "numeric(" + digits + "," + scale + ")");
  }

  /** Spooled as 1 and 0. */
  public static SqlColumn truth(String name) {
    return new SqlColumn(name, "boolean");
  }

  /** Without a zone: the local time. */
  public static SqlColumn timestamp(String name) {
    return new SqlColumn(name, "timestamp(0)");
  }
}
