package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import jp.shirube.reports.print.Drawing;

/** A chart as vectors; drawn in its own size and fitted into the place it gets. */
final class ChartDrawing extends Drawing {

  private static final long serialVersionUID = 1L;

  private final transient Chart chart;

  ChartDrawing(Chart chart) {
    this.chart = chart;
  }

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    double own = chart.height();
    double scale = Math.min(width / ChartPictures.WIDTH, height / own);
    graphics.scale(scale, scale);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, ChartPictures.WIDTH, own));
  }
}
