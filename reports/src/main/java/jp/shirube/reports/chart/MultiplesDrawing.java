package jp.shirube.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import jp.shirube.reports.chart.LinePlot.Line;
import jp.shirube.reports.chart.LinePlot.Series;
import jp.shirube.reports.chart.LinePlot.Value;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.title.TextTitle;

/** Small charts of the same scale in three columns under one title. */
final class MultiplesDrawing {

  private static final int COLUMNS = 3;
  private static final int MONTHS_NAMED = 2;
  private static final int TITLE = 28;
  private static final int ROW = 150;

  private final SmallMultiples chart;

  MultiplesDrawing(SmallMultiples chart) {
    this.chart = chart;
  }

  int height() {
    return TITLE + ROW * Math.max(1, rows(drawn().size()));
  }

  private static int rows(int parts) {
    return (parts + COLUMNS - 1) / COLUMNS;
  }

  private List<SmallMultiples.Part> drawn() {
    return chart.parts().stream().filter(part -> !part.points().isEmpty()).toList();
  }

  void draw(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(area);
    title(graphics, area);
    List<SmallMultiples.Part> parts = drawn();
    double width = area.getWidth() / COLUMNS;
    double height = (area.getHeight() - TITLE) / Math.max(1, rows(parts.size()));
    for (int i = 0; i < parts.size(); i++) {
      int row = i / COLUMNS;
      int column = i % COLUMNS;
      double x = area.getX() + column * width;
      double y = area.getY() + TITLE + row * height;
      part(parts.get(i)).draw(graphics, new Rectangle2D.Double(x, y, width, height));
    }
  }

  private void title(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(ChartLook.TEXT);
    graphics.setFont(ChartLook.font(ChartLook.TITLE));
    double width = graphics.getFontMetrics().stringWidth(chart.title());
    graphics.drawString(
        chart.title(),
        (float) (area.getX() + (area.getWidth() - width) / 2.0),
        (float) (area.getY() + TITLE - 8));
  }

  private static JFreeChart part(SmallMultiples.Part part) {
    NumberAxis axis = ChartPlots.percents();
    axis.setLabel(null);
    List<Value> values =
        part.points().stream()
            .map(it -> new Value(it.month(), it.settled().percent().doubleValue(), it.open(), ""))
            .toList();
    LinePlot plot =
        new LinePlot(axis, MONTHS_NAMED, ChartLook.SMALL, 0)
            .with(new Series(part.name(), Line.MAIN, true, true, values));
    JFreeChart small = ChartLook.chart(part.label(), plot.plot(), false);
    TextTitle title = small.getTitle();
    title.setFont(ChartLook.font(ChartLook.SMALL));
    return small;
  }
}
