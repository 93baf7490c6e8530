package jp.shirube.reports.hearing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.hearing.HearingPack.TrendPoint;
import jp.shirube.reports.pmo.StepCounts;
import jp.shirube.reports.print.Drawing;
import jp.shirube.reports.print.Lettering;

/**
 * The completed rate by month as a line. A month without a submission leaves a gap; the month that
 * is not submitted yet is a ring at the end of a broken line.
 */
final class TrendChart extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final Color LINE = new Color(0x2E75B6);
  private static final Color GRID = new Color(0xD9D9D9);
  private static final Color TEXT = new Color(0x1F3864);
  private static final float SIZE = 7;
  private static final double LEFT = 34;
  private static final double TOP = 14;
  private static final double BOTTOM = 16;
  private static final double DOT = 2.6;
  private static final int STEP = 25;

  private final transient List<TrendPoint> points;

  TrendChart(List<TrendPoint> points) {
    this.points = List.copyOf(points);
  }

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    grid(graphics, width, height);
    for (int i = 0; i < points.size(); i++) {
      TrendPoint point = points.get(i);
      label(graphics, point, x(i, width), height);
      StepCounts counts = point.counts();
      if (counts != null) {
        connect(graphics, i, width, height);
        dot(graphics, point, counts, x(i, width), y(counts, height));
      }
    }
  }

  private static void grid(Graphics2D graphics, double width, double height) {
    graphics.setStroke(new BasicStroke(0.5f));
    for (int percent = 0; percent <= 100; percent += STEP) {
      double y = y(percent, height);
      graphics.setColor(GRID);
      graphics.draw(new Line2D.Double(LEFT, y, width, y));
      graphics.setColor(TEXT);
      String text = percent + " %";
      Lettering.draw(
          graphics, text, LEFT - 4 - Lettering.width(text, SIZE), y + SIZE / 2 - 1, SIZE);
    }
  }

  private static void label(Graphics2D graphics, TrendPoint point, double x, double height) {
    graphics.setColor(TEXT);
    centred(graphics, point.month().toString().replace('-', '/'), x, height - 3);
    if (point.counts() == null) {
      centred(graphics, Labels.text("hearing.trend.none"), x, height - BOTTOM - 4);
    }
  }

  private static void centred(Graphics2D graphics, String text, double x, double y) {
    Lettering.draw(graphics, text, x - Lettering.width(text, SIZE) / 2, y, SIZE);
  }

  private void connect(Graphics2D graphics, int i, double width, double height) {
    if (i == 0) {
      return;
    }
    StepCounts before = points.get(i - 1).counts();
    StepCounts now = points.get(i).counts();
    if (before != null && now != null) {
      graphics.setColor(LINE);
      graphics.setStroke(points.get(i).submitted() ? new BasicStroke(1.5f) : broken());
      graphics.draw(
          new Line2D.Double(x(i - 1, width), y(before, height), x(i, width), y(now, height)));
    }
  }

  private static BasicStroke broken() {
    return new BasicStroke(
        1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
  }

  private static void dot(
      Graphics2D graphics, TrendPoint point, StepCounts counts, double x, double y) {
    Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    graphics.setColor(point.submitted() ? LINE : Color.WHITE);
    graphics.fill(dot);
    graphics.setColor(LINE);
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(dot);
    graphics.setColor(TEXT);
    centred(graphics, counts.doneRate().text(), x, y - DOT - 3);
  }

  private double x(int i, double width) {
    double step = (width - LEFT) / Math.max(1, points.size());
    return LEFT + (i + 0.5) * step;
  }

  private static double y(StepCounts counts, double height) {
    return y(counts.doneRate().percent().doubleValue(), height);
  }

  private static double y(double percent, double height) {
    return TOP + (height - TOP - BOTTOM) * (100 - percent) / 100;
  }
}
