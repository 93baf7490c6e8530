package jp.shirube.migration.source;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import jp.shirube.mappings.definition.FieldEncoding;

/**
 * Tells whether a file is in another charset than its layout says, from its first records that hold
 * more than ASCII: more than half of them hold bytes that are no characters (in a host code:
 * control characters), or all of them are well-formed UTF-8 although another charset is stated.
 */
final class CharsetProbe {

  /** Records looked at. */
  static final int RECORDS = 100;

  /** Fewer records than this speak for nothing. */
  private static final int ENOUGH = 5;

  private final boolean stated8;
  private final boolean hostCode;
  private final RecordDecoder decoder;
  private final TextDecoder utf8 = new TextDecoder(SourceCharset.of("UTF-8"));
  private int seen;
  private int telling;
  private int unreadable;
  private int wellFormed;

  CharsetProbe(String charset, RecordDecoder decoder) {
    this.stated8 = SourceCharset.of(charset).name().equals(StandardCharsets.UTF_8.name());
    this.hostCode = !SourceCharset.of(charset).isAscii('0');
    this.decoder = decoder;
  }

  /** Looks at the record a cursor stands at, if it is among the first. */
  void add(RecordCursor cursor) {
    if (seen == RECORDS) {
      return;
    }
    seen++;
    if (hostCode || holdsMoreThanAscii(cursor)) {
      telling++;
      unreadable += isUnreadable(cursor) ? 1 : 0;
      wellFormed += isUtf8(cursor) ? 1 : 0;
    }
  }

  /** Whether the file speaks for another charset. */
  boolean isForeign() {
    boolean broken = 2 * unreadable > telling;
    boolean utf8InDisguise = !stated8 && wellFormed == telling;
    return telling >= ENOUGH && (broken || utf8InDisguise);
  }

  private static boolean holdsMoreThanAscii(RecordCursor cursor) {
    for (int i = cursor.from(); i < cursor.to(); i++) {
      if (cursor.bytes()[i] < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnreadable(RecordCursor cursor) {
    DecodedRecord record = decoder.decode(cursor);
    boolean broken =
        record.faults().stream().anyMatch(finding -> finding.code() == SourceFinding.UNDECODABLE);
    return broken || (hostCode && holdsControls(record));
  }

  private boolean holdsControls(DecodedRecord record) {
    return IntStream.range(0, decoder.fieldCount())
        .filter(index -> decoder.field(index).encoding() == FieldEncoding.TEXT)
        .anyMatch(index -> record.field(index).chars().anyMatch(Character::isISOControl));
  }

  private boolean isUtf8(RecordCursor cursor) {
    CharBuffer out = CharBuffer.allocate(utf8.capacityFor(cursor.length()));
    return utf8.decode(cursor.bytes(), cursor.from(), cursor.to(), out) == TextDecoder.GOOD;
  }
}
