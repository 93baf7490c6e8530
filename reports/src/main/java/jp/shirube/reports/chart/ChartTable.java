package jp.shirube.reports.chart;

import java.util.List;

/**
 * The figures of a chart as texts; the first column names the row.
 *
 * @param head headings of the columns
 * @param rows rows of as many cells
 */
public record ChartTable(List<String> head, List<List<String>> rows) {

  public ChartTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
