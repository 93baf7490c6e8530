package jp.shirube.reports.forecast;

import java.awt.Color;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jp.shirube.reports.print.Drawing;
import jp.shirube.reports.print.Lettering;

/** The months above the bars of a forecast. */
final class AxisScale extends Drawing {

  private static final long serialVersionUID = 1L;
  private static final float SIZE = 6.2f;
  private static final Color TEXT = new Color(0x1F3864);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yy/M");

  private final transient TimeAxis axis;

  AxisScale(TimeAxis axis) {
    this.axis = axis;
  }

  @Override
  protected void draw(Graphics2D graphics, double width, double height) {
    graphics.setColor(TEXT);
    for (LocalDate mark : axis.marks()) {
      String text = MONTH.format(mark);
      double most = width - Lettering.width(text, SIZE);
      double x = Math.min(axis.place(mark) * width, most);
      Lettering.draw(graphics, text, x, height - 2, SIZE);
    }
  }
}
