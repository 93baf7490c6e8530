package jp.shirube.reports.print;

import java.util.List;
import jp.shirube.reports.figure.FigureRow;

/** A list inside a row: the cells of a line of a matrix. */
public record FigureList(List<FigureRow> rows) {

  public FigureList {
    rows = List.copyOf(rows);
  }
}
