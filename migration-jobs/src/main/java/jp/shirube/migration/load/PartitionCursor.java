package jp.shirube.migration.load;

import java.io.Closeable;
import java.io.IOException;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;

/** A reader that stands on its next record, so that a block knows where the next one starts. */
final class PartitionCursor implements Closeable {

  private final RecordReader reader;
  private final long endOffset;
  private boolean onRecord;
  private Position position;

  /**
   * @param partition what the reader was opened for
   */
  PartitionCursor(RecordReader reader, Partition partition) {
    this.reader = reader;
    this.endOffset = partition.endOffset();
    this.position = Position.startOf(partition);
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

  /** Where the record under the cursor starts; at the end, where one after the last would. */
  Position position() {
    return position;
  }

  void advance() {
    boolean wasOnRecord = onRecord;
    onRecord = reader.next();
    if (onRecord) {
      position = Position.of(reader.record());
    } else if (wasOnRecord) {
      position = new Position(position.record() + 1, position.line() + 1, endOffset);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
