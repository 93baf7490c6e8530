package jp.shirube.migration.source;

import java.io.IOException;
import java.io.InputStream;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.SourceRecord;

/** Reads the records of a partition. */
final class PartitionReader implements RecordReader {

  private final InputStream in;
  private final RecordCursor cursor;
  private final RecordDecoder decoder;
  private final long endOffset;

  PartitionReader(SourceFile layout, InputStream in, Partition partition) {
    RecordCutter cutter = RecordCutter.of(layout);
    this.in = in;
    this.endOffset = partition.endOffset();
    this.decoder = RecordDecoder.of(layout, cutter);
    RecordBuffer buffer = new RecordBuffer(in, partition.offset());
    this.cursor = new RecordCursor(buffer, cutter, partition.firstRecord(), partition.firstLine());
  }

  @Override
  public boolean next() {
    if (cursor.nextOffset() >= endOffset || !cursor.next()) {
      return false;
    }
    decoder.decode(cursor);
    return true;
  }

  @Override
  public SourceRecord record() {
    return decoder.record();
  }

  @Override
  public byte[] rawBytes() {
    return cursor.copy();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
