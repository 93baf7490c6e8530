package jp.shirube.migration.load;

/** Another process loaded the same block of a run; this one's transaction must not commit. */
final class LostRaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostRaceException(PartitionKey key) {
    super(
        "file %s partition %d is moved by another process"
            .formatted(key.fileId(), key.partition()));
  }
}
