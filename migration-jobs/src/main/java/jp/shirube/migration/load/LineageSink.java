package jp.shirube.migration.load;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.engine.RowSink;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.StandardGroup;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a record and its lineage columns into the groups' COPY buffers. */
final class LineageSink implements RowSink {

  private final int filePosition;
  private final List<StandardGroup> groups;
  private final CopyBuffer[] buffers;
  private final int[] lengths;
  private final long[] rows;
  private long record;
  private long line;
  private long offset;
  private @Nullable Finding unstorable;

  LineageSink(int filePosition, List<StandardGroup> groups, List<CopyBuffer> buffers) {
    this.filePosition = filePosition;
    this.groups = groups;
    this.buffers = buffers.toArray(CopyBuffer[]::new);
    this.lengths = new int[buffers.size()];
    this.rows = new long[buffers.size()];
  }

  /** Starts a record: its rows can be taken back to here. */
  void begin(SourceRecord next) {
    record = next.number();
    line = next.line();
    offset = next.offset();
    unstorable = null;
    for (int group = 0; group < buffers.length; group++) {
      lengths[group] = buffers[group].length();
      rows[group] = buffers[group].rows();
    }
  }

  /** Takes back all rows of the record. */
  void takeBack() {
    for (int group = 0; group < buffers.length; group++) {
      buffers[group].rewind(lengths[group], rows[group]);
    }
  }

  /** What PostgreSQL cannot hold of the record's rows, null when all is well. */
  @Nullable Finding unstorable() {
    return unstorable;
  }

  @Override
  public void row(int group, @Nullable String[] values) {
    CopyBuffer buffer = buffers[group];
    for (int item = 0; item < values.length; item++) {
      if (!buffer.text(values[item])) {
        unstorable = unstorable(group, item);
      }
    }
    buffer.number(filePosition);
    buffer.number(record);
    buffer.number(line);
    buffer.number(offset);
    buffer.endRow();
  }

  private Finding unstorable(int group, int item) {
    String reference = groups.get(group).items().get(item).reference();
    return Finding.of(
        LoadFinding.UNSTORABLE_CHARACTER,
        Place.NOWHERE.withItem(reference),
        Map.of("item", reference));
  }
}
