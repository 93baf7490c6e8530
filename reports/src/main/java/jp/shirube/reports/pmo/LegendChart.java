package jp.shirube.reports.pmo;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.print.Drawing;
import jp.shirube.reports.print.Lettering;

/** The colours of the bars and what they mean, in one line. */
final class LegendChart extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final float SIZE = 7;
  private static final double BOX = 7;
  private static final double GAP = 12;

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    double x = 0.5;
    for (StateColours.Part part : StateColours.parts(StepCounts.NONE)) {
      part.fill(graphics, new Rectangle2D.Double(x, 0.5, BOX, BOX));
      graphics.setColor(StateColours.LINE);
      graphics.draw(new Rectangle2D.Double(x, 0.5, BOX, BOX));
      graphics.setColor(StateColours.TEXT);
      x += BOX + 3;
      x += Lettering.draw(graphics, Labels.of(part.state()), x, SIZE, SIZE) + GAP;
    }
  }
}
