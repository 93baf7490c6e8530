package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.Labels;

/**
 * The national rate and the weighted one over the months.
 *
 * @param of whose
 * @param points months in order
 */
public record Trend(String of, List<MonthPoint> points) implements Chart {

  public Trend {
    points = List.copyOf(points);
  }

  @Override
  public String title() {
    return Labels.text("chart.trend.title", Map.of("of", of));
  }

  @Override
  public String description() {
    if (points.isEmpty()) {
      return Labels.text("chart.empty");
    }
    MonthPoint last = points.get(points.size() - 1);
    return Labels.text(
        "chart.trend.text",
        Map.of(
            "month", Months.text(last.month()),
            "rate", last.settled().withCounts(),
            "work", last.work().text()));
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        Labels.list("chart.trend.head"),
        points.stream()
            .map(it -> List.of(Months.marked(it), it.settled().withCounts(), it.work().text()))
            .toList());
  }

  @Override
  public boolean isEmpty() {
    return points.isEmpty();
  }

  @Override
  public int height() {
    return ChartPictures.HEIGHT;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    ChartPlots.trend(this).draw(graphics, area);
  }
}
