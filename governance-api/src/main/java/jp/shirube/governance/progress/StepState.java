package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where one step of one system stands in a month.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param status status
 * @param plannedStart planned start
 * @param plannedEnd planned end
 * @param actualStart actual start
 * @param actualEnd actual end
 * @param owner who is responsible, as the city writes it; empty when nobody is named
 * @param note remark; for 対象外 the reason
 */
public record StepState(
    String systemId,
    int stepNo,
    StepStatus status,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedEnd,
    @Nullable LocalDate actualStart,
    @Nullable LocalDate actualEnd,
    String owner,
    String note) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  /** A step that nobody has planned or begun. */
  public static StepState untouched(String systemId, int stepNo) {
    return new StepState(systemId, stepNo, StepStatus.NOT_STARTED, null, null, null, null, "", "");
  }

  /** The same state of the step with another number in another list. */
  StepState at(int no) {
    return new StepState(
        systemId, no, status, plannedStart, plannedEnd, actualStart, actualEnd, owner, note);
  }

  public StepState withPlan(LocalDate start, LocalDate end) {
    return new StepState(systemId, stepNo, status, start, end, actualStart, actualEnd, owner, note);
  }

  /** The same step without a plan. */
  public StepState withoutPlan() {
    return new StepState(systemId, stepNo, status, null, null, actualStart, actualEnd, owner, note);
  }

  public StepState withOwner(String newOwner) {
    return new StepState(
        systemId, stepNo, status, plannedStart, plannedEnd, actualStart, actualEnd, newOwner, note);
  }

  public StepState withNote(String newNote) {
    return new StepState(
        systemId, stepNo, status, plannedStart, plannedEnd, actualStart, actualEnd, owner, newNote);
  }

  /** The same step with another status and other actual dates. */
  public StepState withActual(
      StepStatus newStatus, @Nullable LocalDate start, @Nullable LocalDate end) {
    return new StepState(
        systemId, stepNo, newStatus, plannedStart, plannedEnd, start, end, owner, note);
  }

  /** The state that something done at a time proves: it began then at the latest. */
  StepState provenBy(StepStatus proven, OffsetDateTime at) {
    LocalDate day = at.atZoneSameInstant(ZONE).toLocalDate();
    LocalDate start = actualStart == null || actualStart.isAfter(day) ? day : actualStart;
    return withActual(proven, start, proven == StepStatus.COMPLETED ? day : null);
  }

  /** Whether the plan has passed by a day and the step is not settled. */
  public boolean isDelayed(LocalDate asOf) {
    return !status.isSettled() && plannedEnd != null && plannedEnd.isBefore(asOf);
  }
}
