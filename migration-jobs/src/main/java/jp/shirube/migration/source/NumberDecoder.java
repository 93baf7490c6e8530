package jp.shirube.migration.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Decodes numbers of COBOL: zoned (DISPLAY), packed (COMP-3), binary (COMP). A field filled with
 * blanks or with zero bytes holds no number and becomes the empty text.
 *
 * <p>Signs: in EBCDIC zones and packed digits C, A, E, F are plus, D and B minus. ASCII zones: 3
 * plus, 7 minus, and the letters that EBCDIC signs become when a file is translated as text ({@code
 * {ABCDEFGHI} plus, {@code }JKLMNOPQR} minus).
 */
final class NumberDecoder {

  private static final String ASCII_PLUS = "{ABCDEFGHI";
  private static final String ASCII_MINUS = "}JKLMNOPQR";
  private static final int ASCII_MINUS_ZONE = 0x7;

  private final DecimalText decimal = new DecimalText();
  private final byte blank;
  private final int zone;
  private final boolean ebcdic;

  NumberDecoder(SourceCharset charset) {
    blank = charset.byteOf(' ');
    zone = (charset.byteOf('0') & 0xF0) >> 4;
    ebcdic = zone == 0xF;
  }

  /** Characters that a number of so many bytes takes at most. */
  static int capacityFor(int bytes, int scale) {
    return Math.max(3 * bytes, scale) + 4;
  }

  /** Whether the bytes are a zoned number; appends its text when they are. */
  boolean zoned(byte[] bytes, int from, int to, int scale, CharBuffer out) {
    if (isUnset(bytes, from, to)) {
      return true;
    }
    decimal.clear(to - from);
    for (int i = from; i < to - 1; i++) {
      if (high(bytes[i]) != zone || low(bytes[i]) > 9) {
        return false;
      }
      decimal.digit(low(bytes[i]));
    }
    if (!lastZoned(bytes[to - 1])) {
      return false;
    }
    decimal.write(scale, out);
    return true;
  }

  private boolean lastZoned(byte last) {
    return ebcdic ? signed(high(last), low(last)) : lastAscii(last);
  }

  private boolean lastAscii(byte last) {
    int plus = ASCII_PLUS.indexOf((char) last);
    int minus = ASCII_MINUS.indexOf((char) last);
    if (plus >= 0 || high(last) == zone) {
      return digitWithSign(plus >= 0 ? plus : low(last), false);
    }
    if (minus >= 0 || high(last) == ASCII_MINUS_ZONE) {
      return digitWithSign(minus >= 0 ? minus : low(last), true);
    }
    return false;
  }

  /** Whether the bytes are a packed number; appends its text when they are. */
  boolean packed(byte[] bytes, int from, int to, int scale, CharBuffer out) {
    if (isUnset(bytes, from, to)) {
      return true;
    }
    decimal.clear(2 * (to - from));
    for (int i = from; i < to - 1; i++) {
      if (high(bytes[i]) > 9 || low(bytes[i]) > 9) {
        return false;
      }
      decimal.digit(high(bytes[i]));
      decimal.digit(low(bytes[i]));
    }
    if (!signed(low(bytes[to - 1]), high(bytes[to - 1]))) {
      return false;
    }
    decimal.write(scale, out);
    return true;
  }

  private boolean signed(int sign, int digit) {
    return sign > 9 && digitWithSign(digit, sign == 0xD || sign == 0xB);
  }

  private boolean digitWithSign(int digit, boolean minus) {
    if (digit > 9) {
      return false;
    }
    decimal.digit(digit);
    if (minus) {
      decimal.negative();
    }
    return true;
  }

  /** Appends a big-endian two's complement integer. */
  void binary(byte[] bytes, int from, int to, int scale, CharBuffer out) {
    BigInteger value = new BigInteger(Arrays.copyOfRange(bytes, from, to));
    out.put(new BigDecimal(value, scale).toPlainString());
  }

  private boolean isUnset(byte[] bytes, int from, int to) {
    return from == to || all(bytes, from, to, blank) || all(bytes, from, to, (byte) 0);
  }

  private static boolean all(byte[] bytes, int from, int to, byte value) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != value) {
        return false;
      }
    }
    return true;
  }

  private static int high(byte value) {
    return (value & 0xF0) >> 4;
  }

  private static int low(byte value) {
    return value & 0x0F;
  }
}
