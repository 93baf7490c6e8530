package jp.shirube.migration.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.RunCounts;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;

/**
 * Reads the figures of a run from its counters. A record that was rejected after loading counts as
 * rejected, and its rows as never emitted.
 */
public final class FigureReader {

  private final RunCounts counts;

  public FigureReader(RunCounts counts) {
    this.counts = counts;
  }

  /**
   * The figures so far.
   *
   * @param published whether the rows that stay are published
   */
  public Figures read(CompiledMapping mapping, boolean published) {
    String system = mapping.definition().cover().systemId();
    return new Figures(
        files(mapping.definition().files()),
        groups(mapping.standard().groupsOf(system), published),
        findings());
  }

  private List<FileCounts> files(List<SourceFile> files) {
    Map<String, Long> mapped = counts.byFile(LoadCount.MAPPED);
    Map<String, Long> rejected = counts.byFile(LoadCount.REJECTED);
    Map<String, Long> excluded = counts.byFile(LoadCount.EXCLUDED);
    Map<String, Long> later = counts.byFile(LoadCount.RECLASSIFIED);
    return files.stream()
        .map(
            file ->
                file(
                    file,
                    of(mapped, file.id()),
                    of(rejected, file.id()),
                    of(excluded, file.id()),
                    of(later, file.id())))
        .toList();
  }

  private static FileCounts file(
      SourceFile file, long mapped, long rejected, long excluded, long later) {
    return new FileCounts(
        file.id(),
        file.name(),
        mapped + rejected + excluded,
        mapped - later,
        rejected + later,
        excluded);
  }

  private List<GroupCounts> groups(List<StandardGroup> groups, boolean published) {
    Map<String, Long> rows = counts.byKey(LoadCount.ROWS);
    Map<String, Long> takenBack = counts.byKey(LoadCount.TAKEN_BACK);
    Map<String, Long> withdrawn = counts.byKey(LoadCount.WITHDRAWN);
    return groups.stream()
        .map(
            group ->
                group(
                    group,
                    of(rows, group.id()) - of(takenBack, group.id()),
                    of(withdrawn, group.id()),
                    published))
        .toList();
  }

  private static GroupCounts group(
      StandardGroup group, long emitted, long withdrawn, boolean published) {
    return new GroupCounts(
        group.id(), group.name(), emitted, published ? emitted - withdrawn : 0, withdrawn);
  }

  private Map<String, Long> findings() {
    Map<String, Long> byCode = new TreeMap<>();
    counts
        .byKey(LoadCount.FINDING)
        .forEach((key, count) -> byCode.merge(FindingKey.parse(key).code(), count, Long::sum));
    return byCode;
  }

  private static long of(Map<String, Long> counts, String key) {
    return counts.getOrDefault(key, 0L);
  }
}
