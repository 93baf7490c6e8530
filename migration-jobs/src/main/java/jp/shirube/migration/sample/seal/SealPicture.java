package jp.shirube.migration.sample.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import jp.shirube.migration.sample.city.Dice;

/** Draws the print of a seal: a ring with strokes that are nobody else's, as a PNG of one bit. */
final class SealPicture {

  private static final int SIZE = 48;
  private static final int ROW = SIZE / 8;
  private static final int STROKES = 7;
  private static final double RADIUS = SIZE / 2.0 - 3;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Rows with the filter byte 0 before each; a bit is 1 where the paper is white. */
  private final byte[] bits = new byte[SIZE * (ROW + 1)];

  private SealPicture() {
    for (int at = 0; at < bits.length; at++) {
      bits[at] = (byte) ((at % (ROW + 1)) == 0 ? 0 : 0xFF);
    }
  }

  static byte[] draw(Dice dice) {
    SealPicture picture = new SealPicture();
    picture.ring();
    for (int stroke = 0; stroke < STROKES; stroke++) {
      picture.line(inside(dice), inside(dice), inside(dice), inside(dice));
    }
    return picture.png();
  }

  private static int inside(Dice dice) {
    return dice.between(SIZE / 4, SIZE * 3 / 4);
  }

  private void ring() {
    for (int degree = 0; degree < 360; degree++) {
      double angle = Math.toRadians(degree);
      dot(
          (int) Math.round(SIZE / 2.0 + RADIUS * StrictMath.cos(angle)),
          (int) Math.round(SIZE / 2.0 + RADIUS * StrictMath.sin(angle)));
    }
  }

  private void line(int fromX, int fromY, int toX, int toY) {
    int steps = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
    for (int step = 0; step <= steps; step++) {
      dot(fromX + (toX - fromX) * step / steps, fromY + (toY - fromY) * step / steps);
    }
  }

  /** Two by two points of ink. */
  private void dot(int x, int y) {
    ink(x, y);
    ink(x + 1, y);
    ink(x, y + 1);
    ink(x + 1, y + 1);
  }

  private void ink(int x, int y) {
    bits[y * (ROW + 1) + 1 + x / 8] &= (byte) ~(0x80 >> (x % 8));
  }

  private byte[] png() {
    ByteArrayOutputStream png = new ByteArrayOutputStream(512);
    png.writeBytes(SIGNATURE);
    byte oneBit = 1;
    writeChunk(png, "IHDR", ByteBuffer.allocate(13).putInt(SIZE).putInt(SIZE).put(oneBit).array());
    writeChunk(png, "IDAT", deflated());
    writeChunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private byte[] deflated() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bits);
      deflater.finish();
      byte[] buffer = new byte[2 * bits.length];
      int length = deflater.deflate(buffer);
      return Arrays.copyOf(buffer, length);
    } finally {
      deflater.end();
    }
  }

  private static void writeChunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] body =
        ByteBuffer.allocate(4 + data.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    CRC32 check = new CRC32();
    check.update(body);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(body);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
