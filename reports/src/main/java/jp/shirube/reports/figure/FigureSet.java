package jp.shirube.reports.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.ReportException;

/** The figures of a whole report: single ones and named lists. */
public final class FigureSet {

  private final FigureRow single;
  private final Map<String, List<FigureRow>> lists = new LinkedHashMap<>();

  public FigureSet(FigureRow single) {
    this.single = single;
  }

  public FigureSet list(String name, List<FigureRow> rows) {
    lists.put(name, List.copyOf(rows));
    return this;
  }

  public FigureRow single() {
    return single;
  }

  public boolean hasList(String name) {
    return lists.containsKey(name);
  }

  /**
   * A list.
   *
   * @throws ReportException when there is none of that name
   */
  public List<FigureRow> list(String name) {
    List<FigureRow> rows = lists.get(name);
    if (rows == null) {
      throw new ReportException(Labels.text("form.unknown-figure", Map.of("figure", name)));
    }
    return rows;
  }
}
