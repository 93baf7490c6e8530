package jp.shirube.migration.sample;

/** What must come of one file's records. */
final class FileCounts {

  private long read;
  private long rejected;
  private long excluded;

  void record(boolean isExcluded, boolean isRejected) {
    read++;
    excluded += isExcluded ? 1 : 0;
    rejected += isRejected ? 1 : 0;
  }

  long read() {
    return read;
  }

  long mapped() {
    return read - rejected - excluded;
  }

  long rejected() {
    return rejected;
  }

  long excluded() {
    return excluded;
  }
}
