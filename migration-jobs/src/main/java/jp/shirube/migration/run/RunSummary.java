package jp.shirube.migration.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, in counts. {@code read = mapped + rejected + excluded}; for each group {@code
 * emitted = published + withdrawn}.
 *
 * @param runId database id
 * @param name {@code <municipality>/<system>/<mode>/<number>}
 * @param systemId 業務ID
 * @param vendorId vendor
 * @param mode mode
 * @param result how it ended
 * @param files per extract file
 * @param groups per standard group
 * @param findingCounts occurrences by finding code
 * @param refusals findings that refused the delivery or failed the run; empty when it went through
 * @param elapsed from receipt to publication
 * @param csvSet folder of the published CSV set, null when nothing was published
 * @param rejectWorkbook encrypted workbook of the rejects, null when there were none
 */
public record RunSummary(
    long runId,
    String name,
    String systemId,
    String vendorId,
    Mode mode,
    Result result,
    List<FileCounts> files,
    List<GroupCounts> groups,
    Map<String, Long> findingCounts,
    List<Finding> refusals,
    Duration elapsed,
    @Nullable Path csvSet,
    @Nullable Path rejectWorkbook) {

  /** How a run ended. */
  public enum Result {
    /** Went through within the thresholds. */
    PASSED,
    /** Went through, findings passed a threshold; a rehearsal is published, a cut-over is not. */
    OVER_THRESHOLD,
    /** The delivery was refused; nothing was loaded. */
    REFUSED,
    /** A fault; nothing was published. */
    FAILED
  }

  /** Dispositions of one file's records. */
  public record FileCounts(
      String fileId, String fileName, long read, long mapped, long rejected, long excluded) {}

  /** Rows of one group. */
  public record GroupCounts(
      String groupId, String groupName, long emitted, long published, long withdrawn) {}

  public RunSummary {
    files = List.copyOf(files);
    groups = List.copyOf(groups);
    findingCounts = Map.copyOf(findingCounts);
    refusals = List.copyOf(refusals);
  }

  /** Of a system that failed before its run began. */
  public static RunSummary withoutRun(
      String systemId, String vendorId, Mode mode, List<Finding> reasons, Duration elapsed) {
    return new RunSummary(
        0,
        "",
        systemId,
        vendorId,
        mode,
        Result.FAILED,
        List.of(),
        List.of(),
        Map.of(),
        reasons,
        elapsed,
        null,
        null);
  }

  public long read() {
    return files.stream().mapToLong(FileCounts::read).sum();
  }

  public long mapped() {
    return files.stream().mapToLong(FileCounts::mapped).sum();
  }

  public long rejected() {
    return files.stream().mapToLong(FileCounts::rejected).sum();
  }

  public long excluded() {
    return files.stream().mapToLong(FileCounts::excluded).sum();
  }

  public long published() {
    return groups.stream().mapToLong(GroupCounts::published).sum();
  }
}
