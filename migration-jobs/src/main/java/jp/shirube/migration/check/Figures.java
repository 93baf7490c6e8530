package jp.shirube.migration.check;

import java.util.List;
import java.util.Map;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;

/**
 * What a run counted, by file, group and finding.
 *
 * @param files per extract file of the mapping
 * @param groups per standard group of the system
 * @param findings occurrences by finding code
 */
public record Figures(
    List<FileCounts> files, List<GroupCounts> groups, Map<String, Long> findings) {

  public Figures {
    files = List.copyOf(files);
    groups = List.copyOf(groups);
    findings = Map.copyOf(findings);
  }

  public long read() {
    return files.stream().mapToLong(FileCounts::read).sum();
  }

  /** Rejected records and withdrawn rows: what a threshold is set on. */
  public long errors() {
    return files.stream().mapToLong(FileCounts::rejected).sum()
        + groups.stream().mapToLong(GroupCounts::withdrawn).sum();
  }
}
