package jp.shirube.reports.pmo;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import jp.shirube.reports.print.Drawing;

/** One bar whose parts are the steps by state; settled steps stand first. */
final class StateBar extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final float LINE = 0.4f;

  private final transient StepCounts counts;

  StateBar(StepCounts counts) {
    this.counts = counts;
  }

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    draw(graphics, counts, 0, 0, width, height);
  }

  static void draw(
      Graphics2D graphics, StepCounts counts, double x, double y, double width, double height) {
    double left = x;
    for (StateColours.Part part : StateColours.parts(counts)) {
      double share = counts.total() == 0 ? 0 : width * part.count() / counts.total();
      part.fill(graphics, new Rectangle2D.Double(left, y, share, height));
      left += share;
    }
    graphics.setColor(StateColours.LINE);
    graphics.setStroke(new BasicStroke(LINE));
    graphics.draw(new Rectangle2D.Double(x, y, width, height));
  }
}
