package jp.shirube.migration.source;

import java.nio.CharBuffer;
import java.util.Map;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;

/** Decodes fields at fixed byte positions. */
final class FixedLengthDecoder extends RecordDecoder {

  private final int length;
  private final NumberDecoder numbers;

  FixedLengthDecoder(SourceFile layout) {
    super(layout);
    this.length = layout.recordLength();
    this.numbers = new NumberDecoder(SourceCharset.of(layout.charset()));
  }

  /** A record of another length is not decoded: its fields would be bytes of others. */
  @Override
  DecodedRecord decode(RecordCursor cursor) {
    DecodedRecord record = begin(cursor);
    if (cursor.length() != length) {
      wrongLength(length, cursor.length());
      return record;
    }
    for (int i = 0; i < fieldCount(); i++) {
      decode(cursor.bytes(), cursor.from(), i);
    }
    return record;
  }

  @Override
  String decodeField(RecordCursor cursor, int index) {
    DecodedRecord record = begin(cursor);
    if (cursor.length() == length) {
      decode(cursor.bytes(), cursor.from(), index);
    }
    return record.field(index);
  }

  private void decode(byte[] bytes, int recordStart, int index) {
    SourceField field = field(index);
    int from = recordStart + field.start() - 1;
    int to = from + field.bytes();
    CharBuffer out = record().texts().room(capacity(field));
    int start = out.position();
    switch (field.encoding()) {
      case TEXT -> text(index, text().decode(bytes, from, to, out));
      case DOUBLE_BYTE -> text(index, text().decodeDoubleByte(bytes, from, to, out));
      case ZONED -> number(index, numbers.zoned(bytes, from, to, field.scale(), out));
      case PACKED -> number(index, numbers.packed(bytes, from, to, field.scale(), out));
      case BINARY -> numbers.binary(bytes, from, to, field.scale(), out);
    }
    record().texts().decoded(index, start);
  }

  private int capacity(SourceField field) {
    return Math.max(
        text().capacityFor(field.bytes() + 2),
        NumberDecoder.capacityFor(field.bytes(), field.scale()));
  }

  private void text(int index, int broken) {
    if (broken != TextDecoder.GOOD) {
      undecodable(index, broken);
    }
  }

  private void number(int index, boolean good) {
    if (!good) {
      SourceField field = field(index);
      record()
          .fieldFault(
              SourceFinding.INVALID_DIGITS,
              index,
              Map.of("field", field.name(), "encoding", field.encoding().label()));
    }
  }
}
