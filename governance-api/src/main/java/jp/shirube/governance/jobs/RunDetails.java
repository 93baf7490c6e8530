package jp.shirube.governance.jobs;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the ledger has of one run in counts; no value of a record.
 *
 * @param files per extract file, in the mapping's order
 * @param groups per standard group; empty until it has ended
 * @param findings per code, item and severity, errors first
 * @param stages every stage it was in, the oldest first; one that began again is there again
 * @param breaks why it stopped before its end, the oldest first
 */
public record RunDetails(
    RunRow run,
    List<FileFigures> files,
    List<GroupFigures> groups,
    List<Exclusion> exclusions,
    List<FindingFigures> findings,
    List<MeasureFigures> measures,
    List<Stage> stages,
    List<Break> breaks) {

  public RunDetails {
    files = List.copyOf(files);
    groups = List.copyOf(groups);
    exclusions = List.copyOf(exclusions);
    findings = List.copyOf(findings);
    measures = List.copyOf(measures);
    stages = List.copyOf(stages);
    breaks = List.copyOf(breaks);
  }

  /**
   * Dispositions of one file's records.
   *
   * @param position position in the mapping, from 1
   * @param received records counted on receipt
   * @param bytes size in clear, 0 when it is not known
   */
  public record FileFigures(
      int position,
      String fileName,
      long received,
      long bytes,
      long read,
      long mapped,
      long rejected,
      long excluded) {

    /** Invariant 1 of a file. */
    public boolean isReconciled() {
      return received == read && read == mapped + rejected + excluded;
    }
  }

  /** Rows of one group. */
  public record GroupFigures(
      String groupId, String groupName, long emitted, long published, long withdrawn) {

    /** Invariant 1 of a group whose run is published. */
    public boolean isReconciled() {
      return emitted == published + withdrawn;
    }
  }

  /** Records of a file that a rule left out. */
  public record Exclusion(String fileName, String reasonCode, String reason, long records) {}

  /**
   * How often something was found.
   *
   * @param item standard item as {@code <group id>.<romaji>}, {@code ""} when it concerns none
   */
  public record FindingFigures(String code, String item, String severity, long occurrences) {}

  /**
   * A figure of the departments.
   *
   * @param source of the extract, null when the mapping does not say how it is taken
   * @param kept of the records that were kept, null likewise
   */
  public record MeasureFigures(
      String measureId,
      @Nullable BigDecimal source,
      @Nullable BigDecimal kept,
      BigDecimal published) {}

  /** A stage and when it was; ended is null while it goes on and when it was broken off. */
  public record Stage(String stage, OffsetDateTime started, @Nullable OffsetDateTime ended) {

    /** How long it took, null while it has no end. */
    public @Nullable Duration took() {
      return ended == null ? null : Duration.between(started, ended);
    }
  }

  /**
   * Why it stopped.
   *
   * @param code finding code
   * @param arguments its arguments as a JSON object
   */
  public record Break(OffsetDateTime at, String code, String arguments) {}
}
