package jp.shirube.migration.sample.seal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import jp.shirube.migration.sample.city.Dice;

/** Draws the print of a seal: a ring with strokes that are nobody else's, as a PNG of one bit. */
final class SealPicture {

  private static final int SIZE = 48;
  private static final int RING = 3;
  private static final int STROKES = 7;

  private SealPicture() {}

  static byte[] draw(Dice dice) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SIZE, SIZE);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    pen.drawOval(RING, RING, SIZE - 2 * RING, SIZE - 2 * RING);
    for (int stroke = 0; stroke < STROKES; stroke++) {
      pen.drawLine(inside(dice), inside(dice), inside(dice), inside(dice));
    }
    pen.dispose();
    return png(image);
  }

  private static int inside(Dice dice) {
    return dice.between(SIZE / 4, SIZE * 3 / 4);
  }

  private static byte[] png(BufferedImage image) {
    ImageIO.setUseCache(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
