package jp.shirube.migration.sample;

import java.util.List;

/** What must come of one file's records and of the rows of its group. */
final class FileCounts {

  static final List<String> HEADINGS =
      List.of(
          "system",
          "vendor",
          "file",
          "group",
          "read",
          "mapped",
          "rejected",
          "excluded",
          "emitted",
          "published",
          "withdrawn");

  private long read;
  private long rejected;
  private long excluded;
  private long withdrawn;

  void record(boolean isExcluded, boolean isRejected) {
    read++;
    excluded += isExcluded ? 1 : 0;
    rejected += isRejected ? 1 : 0;
  }

  void withdraw() {
    withdrawn++;
  }

  List<String> texts(String system, String vendor, String file, String group) {
    long mapped = read - rejected - excluded;
    return List.of(
        system,
        vendor,
        file,
        group,
        Long.toString(read),
        Long.toString(mapped),
        Long.toString(rejected),
        Long.toString(excluded),
        Long.toString(mapped),
        Long.toString(mapped - withdrawn),
        Long.toString(withdrawn));
  }
}
