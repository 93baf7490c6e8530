package jp.shirube.reports.evidence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one run: what was received, what became of each record and row, what was found
 * and who decided. Holds counts, sums, names and hashes, never a resident's value.
 */
public record RunEvidence(
    Run run,
    List<FileEvidence> files,
    List<GroupEvidence> groups,
    List<MeasureEvidence> measures,
    List<SumEvidence> sums,
    List<FindingEvidence> findings,
    List<ExclusionEvidence> exclusions,
    List<Edition> editions,
    List<Decision> decisions) {

  public RunEvidence {
    files = List.copyOf(files);
    groups = List.copyOf(groups);
    measures = List.copyOf(measures);
    sums = List.copyOf(sums);
    findings = List.copyOf(findings);
    exclusions = List.copyOf(exclusions);
    editions = List.copyOf(editions);
    decisions = List.copyOf(decisions);
  }

  /** Every equation of the run holds (invariant 1). */
  public boolean balanced() {
    return Stream.of(
            files.stream().map(FileEvidence::balanced),
            groups.stream().map(GroupEvidence::balanced),
            measures.stream().map(MeasureEvidence::balanced),
            sums.stream().map(SumEvidence::balanced))
        .flatMap(checks -> checks)
        .allMatch(check -> check);
  }

  /**
   * The run.
   *
   * @param municipalityCode 6-digit 市区町村コード
   * @param municipalityName {@code 小美玉市}
   * @param systemId 業務ID
   * @param systemName business system
   * @param vendor vendor
   * @param name municipality / system / mode / number
   * @param mode as people call it: {@code リハーサル1}
   * @param result as people call it: {@code 合格}
   * @param asOf the run's time, which stamps rows
   * @param started when it began
   * @param elapsed from receipt to publication
   * @param delivery the delivery as the vendor knows it
   * @param mappingVersion version of the mapping definition
   * @param mappingHash SHA-256 of its content, lower-case hex
   * @param startedBy who started it
   */
  public record Run(
      String municipalityCode,
      String municipalityName,
      String systemId,
      String systemName,
      String vendor,
      String name,
      String mode,
      String result,
      OffsetDateTime asOf,
      OffsetDateTime started,
      Duration elapsed,
      String delivery,
      String mappingVersion,
      String mappingHash,
      String startedBy) {}

  /**
   * A file of the delivery and the dispositions of its records.
   *
   * @param fileId id in the mapping definition
   * @param fileName name in the delivery
   * @param bytes size as received
   * @param sha256 hash as received, lower-case hex
   * @param declared records the manifest declares, null when it declares none
   */
  public record FileEvidence(
      String fileId,
      String fileName,
      long bytes,
      String sha256,
      @Nullable Long declared,
      long read,
      long mapped,
      long rejected,
      long excluded) {

    /** read = mapped + rejected + excluded, and read is what the manifest declares. */
    public boolean balanced() {
      return read == mapped + rejected + excluded && (declared == null || declared == read);
    }

    public Rate rejectedRate() {
      return new Rate(rejected, read);
    }
  }

  /** Rows of a standard group. */
  public record GroupEvidence(
      String groupId, String groupName, long emitted, long published, long withdrawn) {

    /** emitted = published + withdrawn. */
    public boolean balanced() {
      return emitted == published + withdrawn;
    }
  }

  /**
   * A figure by which the department knows its system.
   *
   * @param source of the extract, null when it is not taken there
   * @param dropped what exclusions, rejections and withdrawals took of it, null like source
   * @param published of what is published
   */
  public record MeasureEvidence(
      String id,
      String name,
      String unit,
      @Nullable BigDecimal source,
      @Nullable BigDecimal dropped,
      BigDecimal published) {

    /** source = dropped + published, where the source's figure is taken. */
    public boolean balanced() {
      return source == null || dropped == null || source.compareTo(dropped.add(published)) == 0;
    }
  }

  /**
   * Sums of a numeric item.
   *
   * @param source sum over the mapped source records, null when it is not taken
   */
  public record SumEvidence(
      String groupName,
      String itemName,
      String romaji,
      @Nullable BigDecimal source,
      BigDecimal emitted,
      BigDecimal published,
      BigDecimal withdrawn) {

    /** emitted = published + withdrawn, and emitted is the source's sum where that is taken. */
    public boolean balanced() {
      boolean rows = emitted.compareTo(published.add(withdrawn)) == 0;
      return rows && (source == null || source.compareTo(emitted) == 0);
    }
  }

  /**
   * Findings of one code on one item.
   *
   * @param groupName group, {@code ""} when they concern none
   * @param itemName data item, {@code ""} when they concern a whole record or group
   * @param sentence what is wrong with all of them
   */
  public record FindingEvidence(
      String code,
      String severity,
      String groupName,
      String itemName,
      String sentence,
      String remedy,
      long count) {}

  /** Records excluded by one rule. */
  public record ExclusionEvidence(String fileName, String rule, String reason, long count) {}

  /**
   * A decision.
   *
   * @param subject what was decided: a threshold, the cut-over
   * @param criterion what had to hold: {@code 不備レコード率 1.00 % 以下}
   * @param value what was the case, rates with their counts
   * @param outcome 適合, 不適合, 承認
   * @param decidedBy who approved, {@code ""} when the rule decided
   */
  public record Decision(
      String subject, String criterion, String value, String outcome, String decidedBy) {}
}
