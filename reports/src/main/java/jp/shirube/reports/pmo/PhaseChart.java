package jp.shirube.reports.pmo;

import java.awt.Graphics2D;
import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.print.Drawing;
import jp.shirube.reports.print.Lettering;

/** One bar per phase, with its name above and its rate with counts at the end. */
final class PhaseChart extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final float SIZE = 6.8f;
  private static final double BAR = 6;
  private static final double GAP = 2;

  private final transient List<FigureRow> phases;

  PhaseChart(List<FigureRow> phases) {
    this.phases = phases;
  }

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    double step = height / Math.max(1, phases.size());
    for (int i = 0; i < phases.size(); i++) {
      phase(graphics, phases.get(i), i * step, width);
    }
  }

  private static void phase(Graphics2D graphics, FigureRow phase, double y, double width) {
    String rate = phase.text("doneRateCounts");
    graphics.setColor(StateColours.TEXT);
    Lettering.draw(graphics, phase.text("phase"), 0, y + SIZE, SIZE);
    Lettering.draw(graphics, rate, width - Lettering.width(rate, SIZE), y + SIZE, SIZE);
    StepCounts counts = (StepCounts) phase.get("counts");
    StateBar.draw(graphics, counts, 0, y + SIZE + GAP, width - 1, BAR);
  }
}
