package jp.shirube.migration.load;

import java.io.Closeable;
import java.io.IOException;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.migration.source.RecordReader;

/** A reader that stands on its next record, so that a block knows where the next one starts. */
final class PartitionCursor implements Closeable {

  private final RecordReader reader;
  private boolean onRecord;
  private Position position;

  /**
   * @param start where the reader was opened
   */
  PartitionCursor(RecordReader reader, Position start) {
    this.reader = reader;
    this.position = start;
    advance();
  }

  /** False at the end of the partition. */
  boolean onRecord() {
    return onRecord;
  }

  SourceRecord record() {
    return reader.record();
  }

  byte[] rawBytes() {
    return reader.rawBytes();
  }

  /** Where the record under the cursor starts; at the end, one record after the last. */
  Position position() {
    return position;
  }

  void advance() {
    boolean wasOnRecord = onRecord;
    onRecord = reader.next();
    if (onRecord) {
      position = Position.of(reader.record());
    } else if (wasOnRecord) {
      position = new Position(position.record() + 1, position.line() + 1, position.offset());
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
