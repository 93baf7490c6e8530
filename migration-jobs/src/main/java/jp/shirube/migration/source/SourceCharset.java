package jp.shirube.migration.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What cutting records needs to know of a charset, found by asking its decoder: which bytes are
 * ASCII, which begin a two-byte character whose second byte could be taken for a delimiter
 * (windows-31j), which end a line, whether shift codes switch to double bytes (EBCDIC).
 */
final class SourceCharset {

  static final byte SHIFT_OUT = 0x0E;
  static final byte SHIFT_IN = 0x0F;

  /** Smallest byte of a double-byte character between shift codes. */
  static final int FIRST_SHIFTED = 0x40;

  private static final Map<String, SourceCharset> KNOWN = new ConcurrentHashMap<>();
  private static final char NEXT_LINE = '\u0085';
  private static final int ESCAPE = 0x1B;

  private final Charset charset;
  private final boolean[] ascii = new boolean[256];
  private final boolean[] breaks = new boolean[256];
  private final boolean[] lead = new boolean[256];
  private final boolean[] trail = new boolean[256];
  private final boolean shifted;
  private final boolean escaped;

  private SourceCharset(Charset charset) {
    this.charset = charset;
    this.shifted = decode(SHIFT_OUT).isEmpty();
    this.escaped = decode(ESCAPE).isEmpty();
    for (int value = 0; value < 256; value++) {
      probe(value);
    }
  }

  /**
   * @throws IllegalArgumentException when no such charset is on the class path
   */
  static SourceCharset of(String name) {
    return KNOWN.computeIfAbsent(name, key -> new SourceCharset(Charset.forName(key)));
  }

  private void probe(int value) {
    Optional<String> alone = decode(value);
    String text = alone.orElse("");
    boolean control = value < 0x80 && text.length() == 1;
    ascii[value] = control && text.charAt(0) == value;
    breaks[value] = control && (text.equals("\n") || text.charAt(0) == NEXT_LINE);
    if (alone.isEmpty() && !shifted && value >= 0x80) {
      probePairs(value);
    }
  }

  private void probePairs(int first) {
    for (int second = 0; second < 256; second++) {
      if (decode(first, second).isPresent()) {
        lead[first] |= second < 0x80;
        trail[second] = true;
      }
    }
  }

  /** The text of bytes; nothing when they are none or begin something longer. */
  private Optional<String> decode(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    try {
      CharBuffer text = decoder().decode(ByteBuffer.wrap(bytes));
      return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  String name() {
    return charset.name();
  }

  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether a byte is the ASCII character of the same value. */
  boolean isAscii(int value) {
    return ascii[value];
  }

  boolean isLineBreak(int value) {
    return breaks[value];
  }

  /** Whether a byte begins a character whose second byte may look like ASCII. */
  boolean isLead(int value) {
    return lead[value];
  }

  boolean isTrail(int value) {
    return trail[value];
  }

  /** Whether SO and SI switch to double bytes and back. */
  boolean isShifted() {
    return shifted;
  }

  /** Whether one line break is one byte and no escape sequences change what bytes mean. */
  boolean canBeCut() {
    return !escaped && singleByte('\n').isPresent() && singleByte('\r').isPresent();
  }

  /** The one byte of a character. */
  Optional<Byte> singleByte(char character) {
    if (!charset.canEncode()) {
      return Optional.empty();
    }
    byte[] bytes = String.valueOf(character).getBytes(charset);
    return bytes.length == 1 ? Optional.of(bytes[0]) : Optional.empty();
  }

  /** The byte of a character that {@link #canBeCut} charsets have. */
  byte byteOf(char character) {
    return singleByte(character)
        .orElseThrow(() -> new IllegalArgumentException("not one byte in " + name()));
  }
}
