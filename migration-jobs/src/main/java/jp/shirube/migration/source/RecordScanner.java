package jp.shirube.migration.source;

import java.io.InputStream;
import java.math.BigDecimal;
import jp.shirube.mappings.definition.SourceFile;

/**
 * Goes once through a whole extract file with the cutter that the readers use: counts its records,
 * sums a field and finds the partitions. Memory stays bounded however long the file is.
 */
public final class RecordScanner {

  private final SourceFile layout;
  private final PartitionSize size;
  private final int totalField;

  /**
   * @param totalField name of the field to sum; blank or unknown for none
   */
  public RecordScanner(SourceFile layout, PartitionSize size, String totalField) {
    this.layout = layout;
    this.size = size;
    this.totalField = layout.indexOf(totalField);
  }

  /**
   * Scans a file to its end.
   *
   * @param in stands at the file's first byte; not closed
   * @throws IllegalArgumentException when the layout is not {@linkplain RecordReaders#problem
   *     usable}
   */
  public ScanResult scan(InputStream in) {
    RecordCutter cutter = RecordCutter.of(layout);
    RecordBuffer buffer = new RecordBuffer(in, 0);
    FileStart start = new FileStart(layout, buffer, cutter.breaks());
    start.skip();
    long line = 1L + start.headers().size();
    RecordCursor cursor = new RecordCursor(buffer, cutter, 1, line);
    return scan(cursor, RecordDecoder.of(layout, cutter), start);
  }

  private ScanResult scan(RecordCursor cursor, RecordDecoder decoder, FileStart start) {
    PartitionPlanner planner = new PartitionPlanner(size, cursor.nextOffset(), cursor.nextLine());
    CharsetProbe probe = new CharsetProbe(layout.charset(), decoder);
    ControlTotal total = new ControlTotal();
    while (cursor.next()) {
      planner.add(cursor);
      probe.add(cursor);
      if (totalField >= 0) {
        total.add(decoder.decodeField(cursor, totalField));
      }
    }
    return result(planner, probe, total.sum(), start);
  }

  private ScanResult result(
      PartitionPlanner planner, CharsetProbe probe, BigDecimal total, FileStart start) {
    boolean foreign = probe.isForeign() || (start.isMarked() && !isUtf8());
    String header = start.headers().isEmpty() ? "" : start.headers().get(0);
    return new ScanResult(planner.records(), total, planner.finish(), header, foreign);
  }

  private boolean isUtf8() {
    return SourceCharset.of(layout.charset()).name().equals("UTF-8");
  }
}
