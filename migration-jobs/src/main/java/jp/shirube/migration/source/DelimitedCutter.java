package jp.shirube.migration.source;

import jp.shirube.mappings.definition.SourceFile;

/**
 * Cuts delimited records and their fields in one pass over the bytes (RFC 4180, with any one-byte
 * delimiter and quote).
 *
 * <p>A quoted field may span lines. When a record that does so turns out wrong (its quote is never
 * closed, a closing quote stands within text, or it has another number of fields than the layout),
 * its first line is taken as the record: a line cut off inside a quoted field then spoils only
 * itself.
 */
final class DelimitedCutter extends RecordCutter {

  /** A quoted field that is not what it looked like: the record is one line. */
  private static final int ONE_LINE = -2;

  private static final int WITHIN_TEXT = -3;
  private static final int NO_QUOTE = -1;

  private final LineBreaks breaks;
  private final byte[] plain;
  private final byte[] quoted;
  private final int quote;
  private final byte delimiter;
  private final boolean[] trail = new boolean[256];
  private final int expectedFields;
  private final FieldTable fields;

  private byte[] bytes = {};
  private int stop;
  private boolean over;
  private boolean oneLine;
  private int innerBreaks;
  private int seen;
  private boolean doubled;
  private int faultyField;

  DelimitedCutter(SourceFile layout, SourceCharset charset) {
    if (!charset.canBeCut()) {
      throw new IllegalArgumentException("records cannot be cut in " + charset.name());
    }
    breaks = new LineBreaks(charset);
    delimiter = charset.byteOf(layout.delimiter());
    quote = layout.quote() == 0 ? NO_QUOTE : charset.byteOf(layout.quote());
    plain = ByteClass.plain(charset, delimiter);
    quoted = ByteClass.quoted(charset, (byte) quote);
    for (int value = 0; value < trail.length; value++) {
      trail[value] = charset.isTrail(value);
    }
    expectedFields = layout.fields().size();
    fields = new FieldTable(expectedFields);
  }

  @Override
  LineBreaks breaks() {
    return breaks;
  }

  FieldTable fields() {
    return fields;
  }

  /** Index of the first field whose quote is not closed rightly, or -1. */
  int faultyField() {
    return faultyField;
  }

  @Override
  int cut(byte[] buffer, int from, int limit, boolean atEnd) {
    bytes = buffer;
    stop = Math.min(limit, from + LONGEST);
    boolean capped = stop == from + LONGEST;
    over = capped || atEnd;
    int next = cutFields(from, false);
    boolean wrong = next >= 0 && innerBreaks > 0 && fields.count() != expectedFields;
    return next == ONE_LINE || wrong ? cutFields(from, true) : next;
  }

  private int cutFields(int from, boolean asOneLine) {
    oneLine = asOneLine;
    innerBreaks = 0;
    faultyField = -1;
    fields.clear();
    int at = from;
    while (true) {
      int end = cutField(at);
      if (end < 0) {
        return end;
      }
      if (end >= stop) {
        return found(stop, stop, innerBreaks + 1);
      }
      if (bytes[end] != delimiter) {
        return found(breaks.contentEnd(bytes, from, end), end + 1, innerBreaks + 1);
      }
      at = end + 1;
    }
  }

  /** Index of the delimiter or break behind the field, {@code stop} at the end of all. */
  private int cutField(int start) {
    if (start >= stop && !over) {
      return NEED_MORE;
    }
    return start < stop && bytes[start] == quote && quote != NO_QUOTE
        ? cutQuoted(start)
        : cutPlain(start, start, ByteClass.ASCII);
  }

  private int cutPlain(int start, int from, int seenBefore) {
    int seenHere = seenBefore;
    int at = from;
    while (at < stop) {
      byte kind = plain[bytes[at] & 0xFF];
      if (kind == ByteClass.ASCII) {
        at++;
      } else if (kind >= ByteClass.DELIMITER) {
        break;
      } else {
        seenHere = ByteClass.OTHER;
        at = behindCharacter(at, kind);
      }
    }
    if (at >= stop && !over) {
      return NEED_MORE;
    }
    int last = Math.min(at, stop);
    boolean atBreak = last < stop && bytes[last] != delimiter;
    int end = atBreak ? breaks.contentEnd(bytes, start, last) : last;
    fields.add(start, end, seenHere, false);
    return last;
  }

  private int cutQuoted(int start) {
    int breaksBefore = innerBreaks;
    seen = ByteClass.ASCII;
    doubled = false;
    int at = start + 1;
    while (at < stop) {
      byte kind = quoted[bytes[at] & 0xFF];
      if (kind == ByteClass.ASCII) {
        at++;
      } else if (kind == ByteClass.QUOTE && !isDoubled(at)) {
        return cutAtQuote(start, at, innerBreaks > breaksBefore);
      } else if (kind == ByteClass.BREAK && oneLine) {
        return cutFaulty(start, at);
      } else {
        at = behindQuotedContent(at, kind);
      }
    }
    if (!over) {
      return NEED_MORE;
    }
    return innerBreaks > 0 ? ONE_LINE : cutFaulty(start, stop);
  }

  private boolean isDoubled(int at) {
    return at + 1 < stop && bytes[at + 1] == quote;
  }

  private int behindQuotedContent(int at, byte kind) {
    seen = ByteClass.OTHER;
    if (kind == ByteClass.QUOTE) {
      doubled = true;
      return at + 2;
    }
    if (kind == ByteClass.BREAK) {
      innerBreaks++;
      return at + 1;
    }
    return behindCharacter(at, kind);
  }

  /** The quote at an index ends the field, or it is wrong: then so were the breaks before it. */
  private int cutAtQuote(int start, int at, boolean spansLines) {
    int behind = behindQuote(at);
    if (behind == WITHIN_TEXT) {
      return spansLines ? ONE_LINE : cutFaulty(start, at + 1);
    }
    if (behind != NEED_MORE) {
      fields.add(start + 1, at, seen, doubled);
    }
    return behind;
  }

  /** A field whose quotes are wrong is taken as it stands, quotes and all. */
  private int cutFaulty(int start, int from) {
    if (faultyField < 0) {
      faultyField = fields.count();
    }
    return cutPlain(start, from, seen);
  }

  /** Where a field ends whose closing quote stands at an index, or that it stands within text. */
  private int behindQuote(int at) {
    int next = at + 1;
    if (next >= stop) {
      return over ? stop : NEED_MORE;
    }
    if (bytes[next] == delimiter || breaks.isBreak(bytes[next])) {
      return next;
    }
    if (!breaks.isCarriageReturn(bytes[next])) {
      return WITHIN_TEXT;
    }
    if (next + 1 >= stop) {
      return over ? WITHIN_TEXT : NEED_MORE;
    }
    return breaks.isBreak(bytes[next + 1]) ? next + 1 : WITHIN_TEXT;
  }

  private int behindCharacter(int at, byte kind) {
    if (kind == ByteClass.LEAD) {
      return at + 1 < stop && trail[bytes[at + 1] & 0xFF] ? at + 2 : at + 1;
    }
    return kind == ByteClass.SHIFT_OUT ? behindShifted(at + 1) : at + 1;
  }

  /** Double bytes end with SI, or where a byte is too small to be one of theirs. */
  private int behindShifted(int from) {
    int at = from;
    while (at < stop && (bytes[at] & 0xFF) >= SourceCharset.FIRST_SHIFTED) {
      boolean pair = at + 1 < stop && (bytes[at + 1] & 0xFF) >= SourceCharset.FIRST_SHIFTED;
      at += pair ? 2 : 1;
    }
    return at < stop && bytes[at] == SourceCharset.SHIFT_IN ? at + 1 : at;
  }
}
