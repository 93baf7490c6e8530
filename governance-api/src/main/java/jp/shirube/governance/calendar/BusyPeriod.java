package jp.shirube.governance.calendar;

import java.time.LocalDate;

/**
 * Days of the city on which work is closed or bound to something else.
 *
 * @param kind why
 * @param name name for people; says itself when it is a sample or provisional (見本, 暫定)
 * @param from first day
 * @param to last day
 */
public record BusyPeriod(Kind kind, String name, LocalDate from, LocalDate to) {

  /** What keeps the city busy. Nobody works in closed periods; in the others people work. */
  public enum Kind {
    CLOSED,
    COUNCIL,
    TAX_PEAK,
    BUDGET_REQUEST,
    ELECTION,
    OTHER;

    /** Message key of the name. */
    public String key() {
      return "calendar.kind." + name();
    }
  }

  /**
   * @throws IllegalArgumentException when it ends before it begins
   */
  public BusyPeriod {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  public boolean contains(LocalDate day) {
    return overlaps(day, day);
  }

  /** Whether some day from the first to the last is in it. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return !to.isBefore(first) && !from.isAfter(last);
  }

  boolean isClosed() {
    return kind == Kind.CLOSED;
  }
}
