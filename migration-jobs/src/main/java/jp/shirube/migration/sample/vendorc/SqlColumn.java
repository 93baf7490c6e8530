package jp.shirube.migration.sample.vendorc;

/**
 * A column of vendor C's tables.
 *
 * @param type its SQL type
 */
record SqlColumn(String name, String type) {

  static SqlColumn text(String name, int length) {
    return new SqlColumn(name, "varchar(" + length + ")");
  }

  static SqlColumn number(String name, int digits) {
    return new SqlColumn(name, "numeric(" + digits + ")");
  }

  static SqlColumn date(String name) {
    return new SqlColumn(name, "date");
  }
}
