package jp.shirube.migration.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes the bytes of one field, whole; broken ones become U+FFFD and are told. */
final class TextDecoder {

  static final int GOOD = -1;

  private static final char REPLACEMENT = '\uFFFD';

  private final CharsetDecoder decoder;
  private final boolean shifted;
  private ByteBuffer source = ByteBuffer.allocate(0);
  private byte[] framed = new byte[256];

  TextDecoder(SourceCharset charset) {
    this.decoder = charset.decoder();
    this.shifted = charset.isShifted();
  }

  /** Characters that bytes can become at most. */
  int capacityFor(int bytes) {
    return (int) Math.ceil((double) bytes * decoder.maxCharsPerByte()) + 2;
  }

  /**
   * Appends the text of bytes to a buffer with enough room.
   *
   * @return position of the first byte that is no character, from 0; {@link #GOOD} when all are
   */
  int decode(byte[] bytes, int from, int to, CharBuffer out) {
    if (source.array() != bytes) {
      source = ByteBuffer.wrap(bytes);
    }
    source.limit(to).position(from);
    decoder.reset();
    int broken = GOOD;
    CoderResult result = decoder.decode(source, out, true);
    while (result.isError()) {
      broken = broken == GOOD ? source.position() - from : broken;
      out.put(REPLACEMENT);
      source.position(Math.min(to, source.position() + result.length()));
      result = decoder.decode(source, out, true);
    }
    decoder.flush(out);
    return broken;
  }

  /** The same for double-byte text without shift codes, which are put around it. */
  int decodeDoubleByte(byte[] bytes, int from, int to, CharBuffer out) {
    if (!shifted) {
      return decode(bytes, from, to, out);
    }
    int length = to - from;
    if (framed.length < length + 2) {
      framed = new byte[length + 2];
    }
    framed[0] = SourceCharset.SHIFT_OUT;
    System.arraycopy(bytes, from, framed, 1, length);
    framed[length + 1] = SourceCharset.SHIFT_IN;
    int broken = decode(framed, 0, length + 2, out);
    return broken == GOOD ? GOOD : Math.max(0, broken - 1);
  }
}
