package jp.shirube.reports.hearing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.shirube.reports.pmo.ReportHeader;
import jp.shirube.reports.pmo.StepCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a city brings to a hearing.
 *
 * @param header the month it is about
 * @param subject the system it is about, {@code ""} for the whole city
 * @param months unchanged for so many months a step in work counts as stalled
 * @param stalled the stalled steps in the order of the matrix
 * @param trend the last months, the earliest first
 * @param place where the city stands among the published figures, empty when none were imported
 * @param items open coordination items
 * @param outlooks when systems are expected to be done
 * @param assumptions what the outlooks assume
 * @param promises what was promised in earlier hearings and is still open
 */
public record HearingPack(
    ReportHeader header,
    String subject,
    int months,
    List<StalledStep> stalled,
    List<TrendPoint> trend,
    Optional<PeerPlace> place,
    List<OpenItem> items,
    List<Outlook> outlooks,
    List<String> assumptions,
    List<Promise> promises) {

  public HearingPack {
    stalled = List.copyOf(stalled);
    trend = List.copyOf(trend);
    items = List.copyOf(items);
    outlooks = List.copyOf(outlooks);
    assumptions = List.copyOf(assumptions);
    promises = List.copyOf(promises);
  }

  /**
   * A step that does not move.
   *
   * @param system name of the business system
   * @param department 担当課
   * @param vendor vendor
   * @param step number
   * @param stepName name
   * @param state the nation's word
   * @param plannedEnd planned end, null when not planned
   * @param delayDays days after the plan, 0 when in time
   * @param unchangedMonths how many months it has been in this state
   * @param cause word of the vocabulary, {@code ""} while nobody has told one
   * @param explanation in words
   * @param measure what is done about it
   * @param owner who does it
   * @param newDate until when, null while nobody has told
   */
  public record StalledStep(
      String system,
      String department,
      String vendor,
      int step,
      String stepName,
      String state,
      @Nullable LocalDate plannedEnd,
      long delayDays,
      int unchangedMonths,
      String cause,
      String explanation,
      String measure,
      String owner,
      @Nullable LocalDate newDate) {}

  /**
   * A month of the trend.
   *
   * @param month the month
   * @param revision the revision, 0 when nothing was submitted
   * @param counts its counts, null when nothing was submitted
   * @param submitted false for the month of the hearing that is not submitted yet
   */
  public record TrendPoint(
      YearMonth month, int revision, @Nullable StepCounts counts, boolean submitted) {}

  /**
   * The city among the published figures of one month.
   *
   * @param month month of the figures
   * @param own the city's own completed rate, per cent
   * @param ownPublished the rate published of the city, null when it is not among them
   * @param rank 1 for the highest; those with the same rate share it
   * @param of how many municipalities, the city included
   * @param lower first quartile, per cent
   * @param median median, per cent
   * @param upper third quartile, per cent
   * @param counts settled steps of all steps of those that publish counts: {@code
   *     1,234/3,456（12団体）}
   * @param source where the figures were read
   * @param provisional one of them is not official
   */
  public record PeerPlace(
      YearMonth month,
      BigDecimal own,
      @Nullable BigDecimal ownPublished,
      int rank,
      int of,
      BigDecimal lower,
      BigDecimal median,
      BigDecimal upper,
      String counts,
      String source,
      boolean provisional) {}

  /**
   * A coordination item that waits.
   *
   * @param number its number
   * @param title what it is about
   * @param system name of the business system, {@code ""} when of no single one
   * @param owner who answers
   * @param due last day
   * @param overdueDays days after it, 0 when in time
   */
  public record OpenItem(
      int number, String title, String system, String owner, LocalDate due, long overdueDays) {}

  /**
   * When a system is expected to be done.
   *
   * @param system name of the business system
   * @param plannedEnd planned end, null when not planned
   * @param early 10 of 100 runs end by then, null when nothing can be said
   * @param likely half of them
   * @param late 90 of 100
   * @param deadline the day by which it is to be done, null when there is none
   * @param inTime probability with its counts, {@code ""} when there is no deadline
   */
  public record Outlook(
      String system,
      @Nullable LocalDate plannedEnd,
      @Nullable LocalDate early,
      @Nullable LocalDate likely,
      @Nullable LocalDate late,
      @Nullable LocalDate deadline,
      String inTime) {}

  /**
   * A promise of an earlier hearing (約束事項).
   *
   * @param number its number
   * @param promise what was promised
   * @param owner who keeps it
   * @param due until when
   * @param overdueDays days after it, 0 when in time
   * @param note what became of it so far
   */
  public record Promise(
      long number, String promise, String owner, LocalDate due, long overdueDays, String note) {}
}
