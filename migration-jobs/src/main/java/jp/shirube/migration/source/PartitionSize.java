package jp.shirube.migration.source;

/**
 * How large partitions become: one ends with the record that reaches either limit; empty lines go
 * with the record behind them.
 *
 * @param records most records, empty lines apart
 * @param bytes most bytes, but for the last record
 */
public record PartitionSize(long records, long bytes) {

  /** Enough partitions for restarts and for many cores, few enough to be listed. */
  public static final PartitionSize DEFAULT = new PartitionSize(50_000, 32L * 1024 * 1024);

  public PartitionSize {
    if (records < 1 || bytes < 1) {
      throw new IllegalArgumentException("a partition holds at least one record");
    }
  }
}
