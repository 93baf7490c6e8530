package jp.shirube.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import jp.shirube.reports.print.Lettering;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Colours, lines and letters of all charts. The colours are two of Okabe and Ito's, which the
 * colour-blind tell apart; they differ in lightness, lines besides in pattern and mark, so that
 * grey paper loses nothing.
 */
final class ChartLook {

  static final Color MAIN = new Color(0x0072B2);
  static final Color SECOND = new Color(0xB34700);
  static final Color SOFT = new Color(0x9FC9E3);
  static final Color TEXT = new Color(0x1A1A1A);
  static final Color GRID = new Color(0xD0D0D0);
  static final Color LINE = new Color(0x767676);

  static final float SIZE = 12;
  static final float TITLE = 14;
  static final float SMALL = 10.5f;

  static final BasicStroke SOLID = new BasicStroke(2.2f);
  static final BasicStroke DASHED =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 4}, 0);
  static final BasicStroke THIN = new BasicStroke(0.7f);

  static final Shape DOT = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
  static final Shape SQUARE = new Rectangle2D.Double(-3, -3, 6, 6);
  static final Shape SAMPLE = new Line2D.Double(-18, 0, 18, 0);

  private ChartLook() {}

  static Font font(float size) {
    return Lettering.font(size);
  }

  static JFreeChart chart(String title, Plot plot, boolean legend) {
    JFreeChart chart = new JFreeChart(title, font(TITLE), plot, legend);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setPaint(TEXT);
    chart.setPadding(new RectangleInsets(6, 8, 6, 28));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlinePaint(LINE);
    if (legend) {
      chart.getLegend().setItemFont(font(SIZE));
      chart.getLegend().setItemPaint(TEXT);
      chart.getLegend().setFrame(BlockBorder.NONE);
    }
    return chart;
  }

  static <T extends Axis> T axis(T axis, float size) {
    axis.setTickLabelFont(font(size));
    axis.setLabelFont(font(size));
    axis.setTickLabelPaint(TEXT);
    axis.setLabelPaint(TEXT);
    axis.setAxisLinePaint(LINE);
    return axis;
  }
}
