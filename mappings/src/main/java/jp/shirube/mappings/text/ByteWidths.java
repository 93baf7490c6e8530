package jp.shirube.mappings.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Bytes of characters in a charset, shift codes not counted. A character that the charset does not
 * have (an identified gaiji) counts two bytes, as its user code did; a variation selector counts
 * none.
 */
public final class ByteWidths {

  private static final byte UNKNOWN_CHARACTER = 2;
  private static final byte SHIFT_OUT = 0x0e;

  private final Charset charset;
  private final byte[] widths = new byte[0x10000];

  public ByteWidths(Charset charset) {
    this.charset = charset;
  }

  /**
   * The characters that lie wholly in a range of bytes.
   *
   * @param start first byte, 0-based
   * @param length bytes
   */
  public String cut(String text, int start, int length) {
    int from = -1;
    int to = 0;
    int at = 0;
    for (int i = 0; i < text.length() && at < start + length; ) {
      int next = next(text, i);
      int width = width(text, i);
      if (at >= start && at + width <= start + length) {
        from = from < 0 ? i : from;
        to = next;
      }
      at += width;
      i = next;
    }
    return from < 0 ? "" : text.substring(from, to);
  }

  private static int next(String text, int index) {
    int i = index + 1;
    while (i < text.length() && !CharacterCount.startsCharacter(text, i)) {
      i++;
    }
    return i;
  }

  private int width(String text, int index) {
    char c = text.charAt(index);
    if (Character.isSurrogate(c)) {
      return encoded(new String(Character.toChars(text.codePointAt(index))));
    }
    // A lost race writes the same width twice.
    if (widths[c] == 0) {
      widths[c] = encoded(String.valueOf(c));
    }
    return widths[c];
  }

  private byte encoded(String character) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(character));
      boolean shifted = bytes.get(0) == SHIFT_OUT;
      return (byte) (bytes.limit() - (shifted ? 2 : 0));
    } catch (CharacterCodingException e) {
      return UNKNOWN_CHARACTER;
    }
  }
}
