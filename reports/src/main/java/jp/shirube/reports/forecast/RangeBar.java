package jp.shirube.reports.forecast;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import jp.shirube.reports.print.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * The range of one system on the common time: a bar from early to late with a stroke at the likely
 * day, a triangle at the deadline; of what is done a full square.
 */
final class RangeBar extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final Color GRID = new Color(0xD9D9D9);
  private static final Color TODAY = new Color(0x7F7F7F);
  private static final Color BAR = new Color(0x9DC3E6);
  private static final Color DANGER = new Color(0xF4B183);
  private static final Color LIKELY = new Color(0x1F3864);
  private static final Color DEADLINE = new Color(0xC00000);
  private static final float THIN = 0.4f;
  private static final float THICK = 1.6f;
  private static final double TRIANGLE = 2.6;

  private final transient TimeAxis axis;
  private final transient ForecastSection.Line line;

  RangeBar(TimeAxis axis, ForecastSection.Line line) {
    this.axis = axis;
    this.line = line;
  }

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    axis.marks().forEach(mark -> upright(graphics, mark, GRID, THIN, 0, width, height));
    upright(graphics, axis.today(), TODAY, THIN * 2, 0, width, height);
    if (line.done()) {
      graphics.setColor(LIKELY);
      graphics.fill(new Rectangle2D.Double(0, height / 2 - TRIANGLE, 2 * TRIANGLE, 2 * TRIANGLE));
    } else if (line.days() != null) {
      range(graphics, line.days(), width, height);
    }
    deadline(graphics, line.deadline(), width);
  }

  private void range(Graphics2D graphics, ForecastSection.Days days, double width, double height) {
    double from = axis.place(days.early()) * width;
    double to = axis.place(days.late()) * width;
    graphics.setColor(line.isInDanger() ? DANGER : BAR);
    graphics.fill(new Rectangle2D.Double(from, height / 4, Math.max(THICK, to - from), height / 2));
    upright(graphics, days.likely(), LIKELY, THICK, height / 8, width, height);
  }

  private void deadline(Graphics2D graphics, @Nullable LocalDate day, double width) {
    if (day == null || !axis.has(day)) {
      return;
    }
    double x = axis.place(day) * width;
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x - TRIANGLE, 0);
    triangle.lineTo(x + TRIANGLE, 0);
    triangle.lineTo(x, 2 * TRIANGLE);
    triangle.closePath();
    graphics.setColor(DEADLINE);
    graphics.fill(triangle);
  }

  private void upright(
      Graphics2D graphics,
      LocalDate day,
      Color colour,
      float stroke,
      double gap,
      double width,
      double height) {
    double x = axis.place(day) * width;
    graphics.setColor(colour);
    graphics.setStroke(new BasicStroke(stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(new Line2D.Double(x, gap, x, height - gap));
  }
}
