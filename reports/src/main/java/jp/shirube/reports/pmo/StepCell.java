package jp.shirube.reports.pmo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of one system in the month. Delay and change are not given but follow from these.
 *
 * @param state state of the month
 * @param previous state of the month before, null when there was no such report
 * @param plannedStart planned start, null when not planned
 * @param plannedEnd planned end, null when not planned
 * @param actualStart day it was begun, null when not begun or not known
 * @param actualEnd day it was finished, null when not finished or not known
 * @param basis how the state is known
 * @param note remark, {@code ""} when none
 * @param explanation why it changed, or why it is late; {@code ""} when nobody explained
 * @param provisional nobody has confirmed the state yet
 */
public record StepCell(
    StepState state,
    @Nullable StepState previous,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedEnd,
    @Nullable LocalDate actualStart,
    @Nullable LocalDate actualEnd,
    Basis basis,
    String note,
    String explanation,
    boolean provisional) {

  /** Not settled on a day after its planned end, or not begun on a day after its planned start. */
  public boolean delayed(LocalDate asOf) {
    return delayDays(asOf) > 0;
  }

  /** Days after the planned end or, when not begun, after the planned start; 0 when in time. */
  public long delayDays(LocalDate asOf) {
    if (state.settled()) {
      return 0;
    }
    long late = daysAfter(plannedEnd, asOf);
    return state == StepState.NOT_STARTED ? Math.max(late, daysAfter(plannedStart, asOf)) : late;
  }

  private static long daysAfter(@Nullable LocalDate planned, LocalDate asOf) {
    return planned == null ? 0 : Math.max(0, asOf.toEpochDay() - planned.toEpochDay());
  }

  /** The state is not that of the month before. */
  public boolean changed() {
    return movement() != Movement.NONE;
  }

  /** How the state moved since the month before. */
  public Movement movement() {
    return previous == null ? Movement.NONE : Movement.between(previous, state);
  }
}
