package jp.shirube.governance.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * A deadline of a month as it was planned once.
 *
 * @param month the month
 * @param stage what is due
 * @param due last day on which it is in time
 * @param plannedAt when it was planned
 * @param reason why it was moved, {@code ""} for the first plan
 * @param actorName who planned it
 */
public record Deadline(
    YearMonth month,
    Stage stage,
    LocalDate due,
    OffsetDateTime plannedAt,
    String reason,
    String actorName) {

  public boolean isMoved() {
    return !reason.isEmpty();
  }

  /**
   * The plan by which it is judged who was in time: a deadline that is moved after it has passed
   * was missed all the same.
   *
   * @param plans the plans of one stage, oldest first, at least one
   * @param zone where days begin
   */
  public static Deadline judged(List<Deadline> plans, ZoneId zone) {
    return plans.stream()
        .reduce((held, next) -> next.movedInTime(held, zone) ? next : held)
        .orElseThrow();
  }

  private boolean movedInTime(Deadline held, ZoneId zone) {
    return !plannedAt.atZoneSameInstant(zone).toLocalDate().isAfter(held.due);
  }
}
