package jp.shirube.migration.load;

/**
 * A partition of a file of the run's delivery.
 *
 * @param fileId file
 * @param partition 0-based index; -1 for what is counted over the whole file
 */
public record PartitionKey(String fileId, int partition) {

  private static final int WHOLE = -1;

  /** For counts that belong to a whole file, or with {@code ""} to the whole run. */
  public static PartitionKey whole(String fileId) {
    return new PartitionKey(fileId, WHOLE);
  }
}
