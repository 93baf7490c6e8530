package jp.shirube.migration.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups the records of a file into partitions. Blank records count only when a record follows, so
 * that empty lines at the end of a file are none.
 */
final class PartitionPlanner {

  private final PartitionSize size;
  private final List<Partition> closed = new ArrayList<>();
  private long firstRecord = 1;
  private long firstLine;
  private long start;
  private long lastRecord;
  private long end;

  PartitionPlanner(PartitionSize size, long offset, long line) {
    this.size = size;
    this.start = offset;
    this.end = offset;
    this.firstLine = line;
  }

  /** Takes the record a cursor stands at. */
  void add(RecordCursor cursor) {
    if (cursor.isBlank()) {
      return;
    }
    lastRecord = cursor.number();
    end = cursor.nextOffset();
    if (lastRecord - firstRecord + 1 >= size.records() || end - start >= size.bytes()) {
      close();
      firstRecord = lastRecord + 1;
      firstLine = cursor.nextLine();
      start = end;
    }
  }

  private void close() {
    closed.add(
        new Partition(
            closed.size(), firstRecord, firstLine, start, end, lastRecord - firstRecord + 1));
  }

  List<Partition> finish() {
    if (lastRecord >= firstRecord) {
      close();
    }
    return List.copyOf(closed);
  }

  long records() {
    return lastRecord;
  }
}
