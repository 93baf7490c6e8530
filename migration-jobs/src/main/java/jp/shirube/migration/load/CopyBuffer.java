package jp.shirube.migration.load;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's COPY, written straight as UTF-8 bytes into a buffer that
 * grows and is reused. Fields end with a tab, rows with a line feed, no value is {@code \N};
 * backslash, tab, line feed and carriage return are escaped. Not thread-safe.
 */
final class CopyBuffer {

  private static final int INITIAL_CAPACITY = 1 << 16;
  private static final int MAX_NUMBER_BYTES = 20;
  private static final byte[] ESCAPES = escapes();

  private byte[] bytes = new byte[INITIAL_CAPACITY];
  private int length;
  private long rows;

  byte[] bytes() {
    return bytes;
  }

  /** Number of bytes written. */
  int length() {
    return length;
  }

  /** Number of rows ended. */
  long rows() {
    return rows;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /** Forgets everything written; keeps the memory. */
  void clear() {
    length = 0;
    rows = 0;
  }

  /** Takes back everything written after a length and a number of rows noted before. */
  void rewind(int markedLength, long markedRows) {
    length = markedLength;
    rows = markedRows;
  }

  /**
   * Writes a field.
   *
   * @return false when PostgreSQL cannot hold the text (U+0000 or half of a surrogate pair); the
   *     caller rewinds the row
   */
  boolean text(@Nullable String value) {
    if (value == null) {
      noValue();
      return true;
    }
    reserve(value.length() * 3 + 1);
    boolean good = encode(value);
    bytes[length++] = '\t';
    return good;
  }

  private void noValue() {
    reserve(3);
    bytes[length++] = '\\';
    bytes[length++] = 'N';
    bytes[length++] = '\t';
  }

  private boolean encode(String value) {
    byte[] target = bytes;
    int position = length;
    int end = value.length();
    int index = 0;
    while (index < end) {
      char unit = value.charAt(index);
      if (unit >= 0x80 || ESCAPES[unit] != 0) {
        break;
      }
      target[position++] = (byte) unit;
      index++;
    }
    length = position;
    return index == end || encodeRest(value, index);
  }

  private boolean encodeRest(String value, int from) {
    int index = from;
    while (index < value.length()) {
      int codePoint = value.codePointAt(index);
      if (StorableText.isUnstorable(codePoint)) {
        return false;
      }
      append(codePoint);
      index += Character.charCount(codePoint);
    }
    return true;
  }

  private void append(int codePoint) {
    if (codePoint < 0x80) {
      ascii(codePoint);
    } else if (codePoint < 0x800) {
      bytes[length++] = (byte) (0xC0 | codePoint >> 6);
      continuation(codePoint);
    } else if (codePoint < 0x10000) {
      bytes[length++] = (byte) (0xE0 | codePoint >> 12);
      continuation(codePoint >> 6);
      continuation(codePoint);
    } else {
      bytes[length++] = (byte) (0xF0 | codePoint >> 18);
      continuation(codePoint >> 12);
      continuation(codePoint >> 6);
      continuation(codePoint);
    }
  }

  private void continuation(int bits) {
    bytes[length++] = (byte) (0x80 | bits & 0x3F);
  }

  private void ascii(int character) {
    byte escape = ESCAPES[character];
    if (escape == 0) {
      bytes[length++] = (byte) character;
    } else {
      bytes[length++] = '\\';
      bytes[length++] = escape;
    }
  }

  /** Writes a number that is not negative as a field. */
  void number(long value) {
    reserve(MAX_NUMBER_BYTES);
    int digits = digits(value);
    long rest = value;
    for (int position = length + digits - 1; position >= length; position--) {
      bytes[position] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    bytes[length++] = '\t';
  }

  private static int digits(long value) {
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Ends the row; at least one field was written. */
  void endRow() {
    bytes[length - 1] = '\n';
    rows++;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    escapes['\\'] = '\\';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes[0] = 1;
    return escapes;
  }
}
