package jp.shirube.migration.source;

import java.nio.CharBuffer;

/** Gathers decimal digits and writes them as plain text: {@code -1234.50}, no leading zeros. */
final class DecimalText {

  private char[] digits = new char[64];
  private int count;
  private boolean negative;

  void clear(int room) {
    if (digits.length < room) {
      digits = new char[room];
    }
    count = 0;
    negative = false;
  }

  void digit(int value) {
    digits[count++] = (char) ('0' + value);
  }

  void negative() {
    negative = true;
  }

  /**
   * @param scale digits after the point
   */
  void write(int scale, CharBuffer out) {
    if (negative && !isZero()) {
      out.put('-');
    }
    int whole = Math.max(0, count - scale);
    int first = 0;
    while (first < whole - 1 && digits[first] == '0') {
      first++;
    }
    if (whole == 0) {
      out.put('0');
    }
    out.put(digits, first, whole - first);
    if (scale > 0) {
      writeFraction(whole, scale, out);
    }
  }

  private void writeFraction(int whole, int scale, CharBuffer out) {
    out.put('.');
    for (int i = count - whole; i < scale; i++) {
      out.put('0');
    }
    out.put(digits, whole, count - whole);
  }

  private boolean isZero() {
    for (int i = 0; i < count; i++) {
      if (digits[i] != '0') {
        return false;
      }
    }
    return true;
  }
}
