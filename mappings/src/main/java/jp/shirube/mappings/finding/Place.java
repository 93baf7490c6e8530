package jp.shirube.mappings.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding is. Every part is optional: {@code null} or 0 means it does not apply.
 *
 * @param file file name without folders
 * @param sheet sheet of a workbook
 * @param line 1-based line (workbook: row) as an editor shows it
 * @param column column heading or letter of a workbook, source field of a record
 * @param item standard item as {@code <group id>.<romaji>}
 */
public record Place(
    @Nullable String file,
    @Nullable String sheet,
    long line,
    @Nullable String column,
    @Nullable String item) {

  public static final Place NOWHERE = new Place(null, null, 0, null, null);

  public static Place file(String file) {
    return new Place(file, null, 0, null, null);
  }

  public static Place line(String file, long line) {
    return new Place(file, null, line, null, null);
  }

  public static Place cell(String file, String sheet, long row, @Nullable String column) {
    return new Place(file, sheet, row, column, null);
  }

  public Place withItem(@Nullable String newItem) {
    return new Place(file, sheet, line, column, newItem);
  }

  public Place withColumn(@Nullable String newColumn) {
    return new Place(file, sheet, line, newColumn, item);
  }
}
