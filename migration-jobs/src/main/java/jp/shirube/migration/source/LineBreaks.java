package jp.shirube.migration.source;

/** Line breaks of a charset: LF or CR LF; in EBCDIC NL and LF too, with or without CR. */
final class LineBreaks {

  private final boolean[] breaks = new boolean[256];
  private final byte carriageReturn;

  LineBreaks(SourceCharset charset) {
    for (int value = 0; value < breaks.length; value++) {
      breaks[value] = charset.isLineBreak(value);
    }
    carriageReturn = charset.byteOf('\r');
  }

  boolean isBreak(byte value) {
    return breaks[value & 0xFF];
  }

  boolean isCarriageReturn(byte value) {
    return value == carriageReturn;
  }

  /** Index of the first break in a stretch, or -1. */
  int find(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (breaks[bytes[i] & 0xFF]) {
        return i;
      }
    }
    return -1;
  }

  /** Where the content before the break at an index ends: the CR of CR LF is no content. */
  int contentEnd(byte[] bytes, int from, int breakAt) {
    boolean crlf = breakAt > from && bytes[breakAt - 1] == carriageReturn;
    return crlf ? breakAt - 1 : breakAt;
  }
}
