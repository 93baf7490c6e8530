package jp.shirube.reports.submission;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure of a submission: one value, a row, a column or a table of values. Values are text, whole
 * numbers ({@link Long}), decimals and dates; what is absent is {@code ""}.
 *
 * @param rows the rows, all of the same length, none of them empty
 */
public record Grid(List<List<Object>> rows) {

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Grid of(Object value) {
    return new Grid(List.of(List.of(value)));
  }

  public static Grid row(List<?> values) {
    return new Grid(List.of(List.copyOf(values)));
  }

  public static Grid column(List<?> values) {
    return new Grid(values.stream().map(value -> List.<Object>of(value)).toList());
  }

  public int height() {
    return rows.size();
  }

  public int width() {
    return rows.get(0).size();
  }

  public Object at(int row, int column) {
    return rows.get(row).get(column);
  }

  /** The same values with rows and columns changed for each other. */
  public Grid transposed() {
    return new Grid(
        IntStream.range(0, width())
            .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
            .toList());
  }
}
