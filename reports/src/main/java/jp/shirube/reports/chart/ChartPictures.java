package jp.shirube.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import jp.shirube.reports.print.Drawing;

/** Pictures of charts. The same chart gives the same picture. */
public final class ChartPictures {

  /** Width of a picture in points. */
  public static final int WIDTH = 720;

  static final int HEIGHT = 360;
  static final int BAR = 34;
  static final int FRAME = 110;

  private ChartPictures() {}

  /**
   * A chart as SVG 1.1 with text as text, title and description; presentation attributes only, no
   * style, no script, nothing from outside.
   */
  public static String svg(Chart chart) {
    return new SvgPicture(chart).text();
  }

  /**
   * A chart as PNG.
   *
   * @param scale pixels per point
   */
  public static byte[] png(Chart chart, int scale) {
    int height = chart.height();
    BufferedImage image =
        new BufferedImage(WIDTH * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    smooth(graphics);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    graphics.dispose();
    return encoded(image);
  }

  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  private static byte[] encoded(BufferedImage image) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A chart as vectors in a PDF file. */
  public static Drawing drawing(Chart chart) {
    return new ChartDrawing(chart);
  }
}
