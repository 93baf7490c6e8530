package jp.shirube.mappings.definition;

import java.util.List;

/**
 * A sheet as rows of cell texts, whatever file it came from. The first row is the heading.
 *
 * @param name the sheet's name
 * @param rows rows that hold anything, in order
 */
public record Sheet(String name, List<Row> rows) {

  /**
   * A row of a sheet.
   *
   * @param number 1-based row of the workbook, or the line of the CSV file on which it starts
   * @param cells texts from the first column on, {@code ""} when empty
   */
  public record Row(long number, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> Blanks.strip(cell).isEmpty());
    }

    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  public Sheet {
    rows = List.copyOf(rows);
  }
}
