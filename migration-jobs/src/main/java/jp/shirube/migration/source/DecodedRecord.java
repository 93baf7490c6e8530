package jp.shirube.migration.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** The reader's one record, filled anew for each. */
final class DecodedRecord implements SourceRecord {

  private final SourceFile layout;
  private final FieldTexts texts;
  private final List<Finding> faults = new ArrayList<>();
  private long number;
  private long line;
  private long offset;
  private int length;

  DecodedRecord(SourceFile layout) {
    this.layout = layout;
    this.texts = new FieldTexts(layout.fields().size());
  }

  void begin(RecordCursor cursor) {
    number = cursor.number();
    line = cursor.line();
    offset = cursor.offset();
    length = cursor.length();
    faults.clear();
    texts.clear(cursor.bytes());
  }

  FieldTexts texts() {
    return texts;
  }

  void fault(SourceFinding code, Map<String, String> arguments) {
    faults.add(Finding.of(code, Place.line(layout.name(), line), arguments));
  }

  void fieldFault(SourceFinding code, int field, Map<String, String> arguments) {
    Place place = Place.line(layout.name(), line).withColumn(layout.fields().get(field).name());
    faults.add(Finding.of(code, place, arguments));
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public String field(int index) {
    return texts.get(index);
  }

  @Override
  public List<Finding> faults() {
    return faults.isEmpty() ? List.of() : List.copyOf(faults);
  }
}
