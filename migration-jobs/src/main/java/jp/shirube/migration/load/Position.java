package jp.shirube.migration.load;

import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.migration.source.Partition;

/**
 * Where the next record of a partition starts.
 *
 * @param record its 1-based number in the file; one past the last when the partition is at its end
 * @param line its line
 * @param offset its byte offset; the partition's end when the partition is at its end
 */
public record Position(long record, long line, long offset) {

  static Position startOf(Partition partition) {
    return new Position(partition.firstRecord(), partition.firstLine(), partition.offset());
  }

  static Position of(SourceRecord record) {
    return new Position(record.number(), record.line(), record.offset());
  }

  /** The part of a partition from here on; null-free, with 0 records at its end. */
  Partition rest(Partition partition) {
    long done = record - partition.firstRecord();
    return new Partition(
        partition.index(), record, line, offset, partition.endOffset(), partition.records() - done);
  }
}
