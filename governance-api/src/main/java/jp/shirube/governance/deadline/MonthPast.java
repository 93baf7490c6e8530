package jp.shirube.governance.deadline;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.progress.MonthState;

/**
 * What had been done to a month by a time.
 *
 * @param events the events up to then, oldest first
 */
record MonthPast(List<PunctualityMapper.EventRow> events) {

  private static final String CONFIRM = "CONFIRM";
  private static final String WITHDRAW = "WITHDRAW";

  /**
   * @param until exclusive
   */
  static MonthPast of(List<PunctualityMapper.EventRow> events, OffsetDateTime until) {
    return new MonthPast(events.stream().filter(event -> event.at().isBefore(until)).toList());
  }

  /** Whether the department's word stood. */
  boolean isConfirmed(String department) {
    return events.stream()
        .filter(event -> event.department().equals(department))
        .filter(event -> event.action().equals(CONFIRM) || event.action().equals(WITHDRAW))
        .reduce((earlier, later) -> later)
        .filter(last -> last.action().equals(CONFIRM))
        .isPresent();
  }

  /** Whether the month stood at a state or beyond. */
  boolean hasReached(MonthState state) {
    return events.stream()
        .reduce((earlier, later) -> later)
        .filter(last -> last.toState().compareTo(state) >= 0)
        .isPresent();
  }
}
