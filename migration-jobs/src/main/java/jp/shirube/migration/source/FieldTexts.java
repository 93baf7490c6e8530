package jp.shirube.migration.source;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one record's fields. A field holds ASCII bytes of the reader's buffer or characters
 * decoded into a buffer of its own; its {@code String} is made when it is asked for.
 */
final class FieldTexts {

  private static final String[] SINGLE = singleCharacters();

  private final @Nullable String[] texts;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] ascii;
  private byte[] bytes = {};
  private CharBuffer decoded = CharBuffer.allocate(1024);

  FieldTexts(int fields) {
    texts = new String[fields];
    starts = new int[fields];
    ends = new int[fields];
    ascii = new boolean[fields];
  }

  /** Forgets the record before. */
  void clear(byte[] source) {
    bytes = source;
    decoded.clear();
    Arrays.fill(texts, null);
    Arrays.fill(starts, 0);
    Arrays.fill(ends, 0);
  }

  void ascii(int field, int start, int end) {
    ascii[field] = true;
    starts[field] = start;
    ends[field] = end;
  }

  /** The buffer for decoded characters with room for so many more. */
  CharBuffer room(int characters) {
    if (decoded.remaining() < characters) {
      CharBuffer larger = CharBuffer.allocate(2 * (decoded.position() + characters));
      larger.put(decoded.flip());
      decoded = larger;
    }
    return decoded;
  }

  /** A field's text is what was decoded since a position of {@link #room}. */
  void decoded(int field, int start) {
    ascii[field] = false;
    starts[field] = start;
    ends[field] = decoded.position();
  }

  /** A text known at once. */
  void text(int field, String text) {
    texts[field] = text;
  }

  String get(int field) {
    String text = texts[field];
    if (text == null) {
      text = make(field);
      texts[field] = text;
    }
    return text;
  }

  private String make(int field) {
    int start = starts[field];
    int length = ends[field] - start;
    if (length == 0) {
      return "";
    }
    if (!ascii[field]) {
      return new String(decoded.array(), start, length);
    }
    return length == 1
        ? SINGLE[bytes[start]]
        : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  private static String[] singleCharacters() {
    String[] singles = new String[128];
    Arrays.setAll(singles, value -> String.valueOf((char) value));
    return singles;
  }
}
