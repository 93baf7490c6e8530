package jp.shirube.migration.source;

import java.nio.CharBuffer;
import java.util.Map;
import jp.shirube.mappings.definition.SourceFile;

/** Decodes records that a {@link DelimitedCutter} cut: fields of ASCII stay bytes until asked. */
final class DelimitedDecoder extends RecordDecoder {

  private final DelimitedCutter cutter;
  private final FieldTable fields;
  private final String quote;

  DelimitedDecoder(SourceFile layout, DelimitedCutter cutter) {
    super(layout);
    this.cutter = cutter;
    this.fields = cutter.fields();
    this.quote = String.valueOf(layout.quote());
  }

  @Override
  DecodedRecord decode(RecordCursor cursor) {
    DecodedRecord record = begin(cursor);
    int count = Math.min(fields.count(), fieldCount());
    for (int i = 0; i < count; i++) {
      decodeField(cursor.bytes(), i);
    }
    reportShape(record);
    return record;
  }

  @Override
  String decodeField(RecordCursor cursor, int index) {
    DecodedRecord record = begin(cursor);
    if (index < fields.count()) {
      decodeField(cursor.bytes(), index);
    }
    return record.field(index);
  }

  private void decodeField(byte[] bytes, int index) {
    if (fields.isAscii(index)) {
      record().texts().ascii(index, fields.start(index), fields.end(index));
    } else {
      decodeText(bytes, index);
    }
    if (fields.hasDoubledQuotes(index)) {
      FieldTexts texts = record().texts();
      texts.text(index, texts.get(index).replace(quote + quote, quote));
    }
  }

  private void decodeText(byte[] bytes, int index) {
    int from = fields.start(index);
    int to = fields.end(index);
    CharBuffer out = record().texts().room(text().capacityFor(to - from));
    int start = out.position();
    int broken = text().decode(bytes, from, to, out);
    record().texts().decoded(index, start);
    if (broken != TextDecoder.GOOD) {
      undecodable(index, broken);
    }
  }

  /** A field count that differs is told only where no open quote explains it. */
  private void reportShape(DecodedRecord record) {
    int faulty = cutter.faultyField();
    if (faulty >= 0) {
      int index = Math.min(faulty, fieldCount() - 1);
      record.fieldFault(
          SourceFinding.QUOTE_NOT_CLOSED, index, Map.of("field", field(index).name()));
    } else if (fields.count() != fieldCount()) {
      record.fault(
          SourceFinding.WRONG_FIELD_COUNT,
          Map.of(
              "expected",
              Integer.toString(fieldCount()),
              "actual",
              Integer.toString(fields.count())));
    }
  }
}
