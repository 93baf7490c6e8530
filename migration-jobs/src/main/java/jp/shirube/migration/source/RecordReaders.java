package jp.shirube.migration.source;

import java.io.InputStream;
import java.util.Optional;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;

/** Opens readers for the records of extract files. */
public final class RecordReaders {

  private RecordReaders() {}

  /**
   * Reads one partition.
   *
   * @param in stands at {@link Partition#offset()} and reaches at least to the partition's end; it
   *     is closed with the reader
   * @throws IllegalArgumentException when the layout is not {@linkplain #problem usable}
   */
  public static RecordReader open(SourceFile layout, InputStream in, Partition partition) {
    return new PartitionReader(layout, in, partition);
  }

  /**
   * Reads one record again, for one that was found wrong later on.
   *
   * @param in stands at the record's offset and reaches at least to its line break
   * @param number of the record in its file
   * @param line on which it starts
   * @param offset of its first byte in the file
   * @return a reader of that record alone
   */
  public static RecordReader readAt(
      SourceFile layout, InputStream in, long number, long line, long offset) {
    return open(layout, in, new Partition(0, number, line, offset, offset + 1, 1));
  }

  /**
   * Why records cannot be cut by a layout, for the developer's log; empty when they can: its
   * charset must be known, its delimiter, quote and line break single bytes, its lengths positive
   * and its fields inside the record.
   */
  public static Optional<String> problem(SourceFile layout) {
    try {
      RecordCutter.of(layout);
      return layout.format() == SourceFormat.FIXED_LENGTH ? positions(layout) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> positions(SourceFile layout) {
    return layout.fields().stream()
        .filter(field -> field.start() < 1 || field.bytes() < 1)
        .findFirst()
        .or(
            () ->
                layout.fields().stream()
                    .filter(field -> field.start() - 1 + field.bytes() > layout.recordLength())
                    .findFirst())
        .map(field -> "field outside the record: " + field.name());
  }
}
