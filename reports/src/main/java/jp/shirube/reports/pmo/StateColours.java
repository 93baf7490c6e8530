package jp.shirube.reports.pmo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Colours of the states in drawings; hatching tells them apart when printed in grey. */
final class StateColours {

  static final Color LINE = new Color(0x7F7F7F);
  static final Color TEXT = new Color(0x1F3864);

  private static final double HATCH = 2.5;
  private static final float HATCH_LINE = 0.5f;

  /** A state, its count of steps and its colour, in the order of drawing. */
  record Part(StepState state, int count, Color colour) {

    void fill(Graphics2D graphics, Rectangle2D area) {
      graphics.setColor(colour);
      graphics.fill(area);
      if (state == StepState.IN_PROGRESS) {
        hatch(graphics, area);
      }
    }
  }

  private StateColours() {}

  static List<Part> parts(StepCounts counts) {
    return List.of(
        new Part(StepState.DONE, counts.done(), new Color(0x2E75B6)),
        new Part(StepState.OUT_OF_SCOPE, counts.outOfScope(), new Color(0xA6A6A6)),
        new Part(StepState.IN_PROGRESS, counts.inProgress(), new Color(0xFFC000)),
        new Part(StepState.NOT_STARTED, counts.notStarted(), Color.WHITE));
  }

  private static void hatch(Graphics2D graphics, Rectangle2D area) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.clip(area);
    own.setColor(TEXT);
    own.setStroke(new BasicStroke(HATCH_LINE));
    double height = area.getHeight();
    for (double x = area.getX() - height; x < area.getMaxX(); x += HATCH) {
      own.draw(new Line2D.Double(x, area.getMaxY(), x + height, area.getY()));
    }
    own.dispose();
  }
}
