package jp.shirube.migration.source;

/** What a byte means while a field is cut; one table outside quotes, one inside. */
final class ByteClass {

  /** ASCII content. */
  static final byte ASCII = 0;

  /** Content that must be decoded. */
  static final byte OTHER = 1;

  /** First byte of a character whose second byte may look like a delimiter. */
  static final byte LEAD = 2;

  /** Switches to double bytes. */
  static final byte SHIFT_OUT = 3;

  static final byte DELIMITER = 4;
  static final byte BREAK = 5;
  static final byte QUOTE = 6;

  private ByteClass() {}

  /** Classes outside quotes: a quote within a field is content. */
  static byte[] plain(SourceCharset charset, byte delimiter) {
    byte[] classes = content(charset);
    classes[delimiter & 0xFF] = DELIMITER;
    return classes;
  }

  /** Classes inside quotes: a delimiter is content. */
  static byte[] quoted(SourceCharset charset, byte quote) {
    byte[] classes = content(charset);
    classes[quote & 0xFF] = QUOTE;
    return classes;
  }

  private static byte[] content(SourceCharset charset) {
    byte[] classes = new byte[256];
    for (int value = 0; value < classes.length; value++) {
      classes[value] = contentClass(charset, value);
    }
    return classes;
  }

  private static byte contentClass(SourceCharset charset, int value) {
    if (charset.isLineBreak(value)) {
      return BREAK;
    }
    if (charset.isShifted() && value == SourceCharset.SHIFT_OUT) {
      return SHIFT_OUT;
    }
    if (charset.isLead(value)) {
      return LEAD;
    }
    return charset.isAscii(value) ? ASCII : OTHER;
  }
}
