package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shirube.reports.coordination.ItemLine;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look at before and after people answered for a month: why it was revised, what
 * its checks found, what is claimed without evidence, what differs from the revision before.
 *
 * @param reason why it was revised, {@code ""} for the first revision
 * @param findings what the checks found, in order
 * @param claims completed steps that a fact could prove, but none does
 * @param comparedWith number of the revision before that was frozen, 0 when there is none
 * @param differences cells that differ from that revision
 * @param coordination coordination items (調整事項) that waited for an answer or for agreement
 */
public record Review(
    String reason,
    List<Note> findings,
    List<Claim> claims,
    int comparedWith,
    List<Difference> differences,
    List<ItemLine> coordination) {

  /** Nothing to look at. */
  public static final Review NONE = new Review("", List.of(), List.of(), 0, List.of(), List.of());

  public Review {
    findings = List.copyOf(findings);
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    // What was frozen before there was such a list has none.
    coordination = List.copyOf(Objects.requireNonNullElse(coordination, List.of()));
  }

  /**
   * Something that the checks found.
   *
   * @param code stable code
   * @param error whether it stands in the way of the report
   * @param severity its weight in a word
   * @param system name of the system
   * @param department department in charge
   * @param step number of the step, 0 when it is about the system as a whole
   * @param text the sentence
   * @param remedy what to do
   */
  public record Note(
      String code,
      boolean error,
      String severity,
      String system,
      String department,
      int step,
      String text,
      String remedy) {}

  /**
   * A completed step without evidence.
   *
   * @param system name of the system
   * @param department department in charge
   * @param vendor name of the vendor
   * @param step number of the step
   * @param actualEnd when it is said to have ended
   * @param provable what would prove it, in words
   * @param note remark
   */
  public record Claim(
      String system,
      String department,
      String vendor,
      int step,
      @Nullable LocalDate actualEnd,
      String provable,
      String note) {}

  /**
   * A field of a cell that differs from the revision before.
   *
   * @param system name of the system
   * @param department department in charge
   * @param step number of the step
   * @param field name of the field
   * @param before text in the revision before
   * @param after text now
   * @param reason why it was changed, {@code ""} when nobody said
   */
  public record Difference(
      String system,
      String department,
      int step,
      String field,
      String before,
      String after,
      String reason) {}
}
