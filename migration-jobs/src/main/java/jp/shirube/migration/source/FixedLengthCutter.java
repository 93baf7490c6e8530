package jp.shirube.migration.source;

import java.util.Set;
import jp.shirube.mappings.definition.FieldEncoding;
import jp.shirube.mappings.definition.SourceFile;

/** Cuts records of a fixed number of bytes, with or without a line break behind each. */
final class FixedLengthCutter extends RecordCutter {

  private static final Set<FieldEncoding> ANY_BYTE =
      Set.of(FieldEncoding.PACKED, FieldEncoding.BINARY);

  private final int length;
  private final boolean lineBreaks;
  private final boolean anyLastByte;
  private final LineBreaks breaks;

  FixedLengthCutter(SourceFile layout, SourceCharset charset) {
    if (layout.recordLength() <= 0 || layout.recordLength() > LONGEST) {
      throw new IllegalArgumentException("record length " + layout.recordLength());
    }
    this.length = layout.recordLength();
    this.lineBreaks = layout.lineBreaks();
    this.breaks = new LineBreaks(charset);
    this.anyLastByte =
        layout.fields().stream()
            .filter(field -> field.start() - 1 + field.bytes() == length)
            .anyMatch(field -> ANY_BYTE.contains(field.encoding()));
  }

  @Override
  LineBreaks breaks() {
    return breaks;
  }

  @Override
  int cut(byte[] bytes, int from, int limit, boolean atEnd) {
    return lineBreaks ? cutLine(bytes, from, limit, atEnd) : cutLength(from, limit, atEnd);
  }

  private int cutLength(int from, int limit, boolean atEnd) {
    if (limit - from < length && !atEnd) {
      return NEED_MORE;
    }
    int end = Math.min(limit, from + length);
    return found(end, end, 1);
  }

  /**
   * A break right behind the record's length ends it even where bytes of its numbers look like
   * breaks; only a record of another length ends at the first of them.
   */
  private int cutLine(byte[] bytes, int from, int limit, boolean atEnd) {
    if (limit - from < length + 2 && !atEnd) {
      return NEED_MORE;
    }
    int expected = from + length;
    if (limit == expected) {
      return found(expected, expected, 1);
    }
    int breakLength = breakLengthAt(bytes, expected, limit);
    return breakLength > 0
        ? found(expected, expected + breakLength, 1)
        : cutOtherLength(bytes, from, limit, atEnd);
  }

  private int breakLengthAt(byte[] bytes, int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    if (breaks.isBreak(bytes[at])) {
      boolean halfOfCrlf = !anyLastByte && breaks.isCarriageReturn(bytes[at - 1]);
      return halfOfCrlf ? 0 : 1;
    }
    boolean crlf =
        breaks.isCarriageReturn(bytes[at]) && at + 1 < limit && breaks.isBreak(bytes[at + 1]);
    return crlf ? 2 : 0;
  }

  private int cutOtherLength(byte[] bytes, int from, int limit, boolean atEnd) {
    int stop = Math.min(limit, from + LONGEST);
    int at = breaks.find(bytes, from, stop);
    if (at >= 0) {
      return found(breaks.contentEnd(bytes, from, at), at + 1, 1);
    }
    boolean over = atEnd || stop - from == LONGEST;
    return over ? found(stop, stop, 1) : NEED_MORE;
  }
}
