package jp.shirube.migration.sample.delivery;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What may happen to the bytes of a delimited line in windows-31j. No trail byte of that charset is
 * a comma or a quote, so these are found byte by byte.
 */
public final class LineDamages {

  private LineDamages() {}

  /** Puts a double byte that windows-31j does not assign behind the nth comma. */
  public static UnaryOperator<byte[]> brokenCharacter(int comma) {
    return line -> {
      int at = indexOf(line, ',', comma) + 1;
      ByteArrayOutputStream broken = new ByteArrayOutputStream();
      broken.write(line, 0, at);
      broken.write(0x81);
      broken.write(0xAD);
      broken.write(line, at, line.length - at);
      return broken.toByteArray();
    };
  }

  /** Ends the line at the nth comma. */
  public static UnaryOperator<byte[]> cutLine(int comma) {
    return line -> {
      int at = indexOf(line, ',', comma);
      byte[] cut = Arrays.copyOf(line, at + 2);
      cut[at] = '\r';
      cut[at + 1] = '\n';
      return cut;
    };
  }

  /** Takes the second quote of the line away. */
  public static byte[] openQuote(byte[] line) {
    int at = indexOf(line, '"', 2);
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    open.write(line, 0, at);
    open.write(line, at + 1, line.length - at - 1);
    return open.toByteArray();
  }

  private static int indexOf(byte[] line, char character, int nth) {
    int found = 0;
    for (int i = 0; i < line.length; i++) {
      found += line[i] == character ? 1 : 0;
      if (found == nth) {
        return i;
      }
    }
    throw new IllegalArgumentException("not in the line");
  }
}
