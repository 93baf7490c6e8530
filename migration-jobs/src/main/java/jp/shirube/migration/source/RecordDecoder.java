package jp.shirube.migration.source;

import java.util.Map;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;

/** Turns the record a cursor stands at into the texts of its fields and its faults. */
abstract class RecordDecoder {

  private final SourceFile layout;
  private final TextDecoder text;
  private final DecodedRecord record;

  RecordDecoder(SourceFile layout) {
    this.layout = layout;
    this.text = new TextDecoder(SourceCharset.of(layout.charset()));
    this.record = new DecodedRecord(layout);
  }

  static RecordDecoder of(SourceFile layout, RecordCutter cutter) {
    return cutter instanceof DelimitedCutter delimited
        ? new DelimitedDecoder(layout, delimited)
        : new FixedLengthDecoder(layout);
  }

  /** Decodes the whole record; the same instance each time. */
  abstract DecodedRecord decode(RecordCursor cursor);

  /** Decodes one field alone; {@code ""} where the record is too short for it. */
  abstract String decodeField(RecordCursor cursor, int index);

  final DecodedRecord begin(RecordCursor cursor) {
    record.begin(cursor);
    if (cursor.length() == RecordCutter.LONGEST) {
      wrongLength(RecordCutter.LONGEST, cursor.length());
    }
    return record;
  }

  final DecodedRecord record() {
    return record;
  }

  final TextDecoder text() {
    return text;
  }

  final SourceField field(int index) {
    return layout.fields().get(index);
  }

  final int fieldCount() {
    return layout.fields().size();
  }

  final void undecodable(int index, int position) {
    record.fieldFault(
        SourceFinding.UNDECODABLE,
        index,
        Map.of(
            "field",
            field(index).name(),
            "charset",
            layout.charset(),
            "byte",
            Integer.toString(position + 1)));
  }

  final void wrongLength(int expected, int actual) {
    record.fault(
        SourceFinding.WRONG_LENGTH,
        Map.of("expected", Integer.toString(expected), "actual", Integer.toString(actual)));
  }
}
