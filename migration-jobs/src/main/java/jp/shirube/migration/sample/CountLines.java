package jp.shirube.migration.sample;

import java.util.List;

/**
 * The lines of {@code counts.csv}: one for each file with what must become of its records, one for
 * each group with what must become of its rows; what does not apply is empty.
 */
final class CountLines {

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

  private final String system;
  private final String vendor;

  CountLines(String system, String vendor) {
    this.system = system;
    this.vendor = vendor;
  }

  List<String> of(String file, FileCounts counts) {
    return List.of(
        system,
        vendor,
        file,
        "",
        Long.toString(counts.read()),
        Long.toString(counts.mapped()),
        Long.toString(counts.rejected()),
        Long.toString(counts.excluded()),
        "",
        "",
        "");
  }

  List<String> of(String group, GroupCounts counts) {
    return List.of(
        system,
        vendor,
        "",
        group,
        "",
        "",
        "",
        "",
        Long.toString(counts.emitted()),
        Long.toString(counts.published()),
        Long.toString(counts.withdrawn()));
  }
}
