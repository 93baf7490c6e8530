package jp.shirube.reports.pmo;

import java.util.List;
import jp.shirube.reports.chart.Chart;
import jp.shirube.reports.chart.ChartPictures;
import jp.shirube.reports.figure.FigureRow;

/** Charts as rows of the design: a chart stands in the lowest of three bands that it fits into. */
final class ChartRows {

  private static final int LOW = 240;
  private static final int HIGH = 400;

  private ChartRows() {}

  static List<FigureRow> of(List<Chart> charts) {
    return charts.stream().map(ChartRows::row).toList();
  }

  private static FigureRow row(Chart chart) {
    return new FigureRow()
        .with("chart", ChartPictures.drawing(chart))
        .with("description", chart.description())
        .with("low", chart.height() <= LOW)
        .with("middle", chart.height() > LOW && chart.height() <= HIGH)
        .with("high", chart.height() > HIGH);
  }
}
