package jp.shirube.governance.forecast;

import java.util.List;

/**
 * A step that is still to be done. Days are business days; day 0 is the day of the forecast, so
 * that what is not begun begins on day 1 at the earliest.
 *
 * @param id the step
 * @param planned days it was planned to take, 1 or more
 * @param begun whether it is in work
 * @param worked days since it began, 0 when it is not begun
 * @param earliest day before which it does not begin, 1 or more
 * @param delay days by which it is assumed to be late
 * @param after what it waits for
 */
record Task(
    TaskId id, int planned, boolean begun, int worked, int earliest, int delay, List<Link> after) {

  /**
   * A step waits for another: it ends no earlier, and begins after the other's end save for the
   * days by which the two overlap in the plan.
   *
   * @param before the other step; one that is done does not hold anything up
   * @param overlap days, 0 or more
   */
  record Link(TaskId before, int overlap) {

    /** A step that may be worked on meanwhile, but not end before the other. */
    static Link atTheEnd(TaskId before) {
      return new Link(before, Integer.MAX_VALUE);
    }
  }

  Task {
    if (planned < 1 || worked < 0 || earliest < 1 || delay < 0) {
      throw new IllegalArgumentException("days of " + id);
    }
    after = List.copyOf(after);
  }

  /** The same step later by some more days. */
  Task delayed(int days) {
    return new Task(id, planned, begun, worked, earliest, delay + days, after);
  }
}
