package jp.shirube.governance.table;

import java.util.Map;
import jp.shirube.mappings.finding.Place;

/**
 * One row below the headings.
 *
 * @param place its line or row
 * @param cells column id to its text, stripped of blanks; no blank texts
 * @param headings column id to the heading of the column in this file
 */
public record TableRow(Place place, Map<String, String> cells, Map<String, String> headings) {

  public TableRow {
    cells = Map.copyOf(cells);
    headings = Map.copyOf(headings);
  }

  /** The text of a column, {@code ""} when it has none. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Where the cell of a column is. */
  public Place at(String column) {
    return place.withColumn(headings.getOrDefault(column, column));
  }
}
