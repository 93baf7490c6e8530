package jp.shirube.governance.account;

import java.time.Duration;

/**
 * How long one waits after failed sign-ins: not at all for the first few, then a minute, and twice
 * as long after each further failure up to an hour. What is older than a day is forgotten.
 */
enum Waiting {
  ACCOUNT(5),
  /** Many persons come from one address when a city's network has one way out. */
  ADDRESS(50);

  static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int LONGEST_DOUBLINGS = 6;

  private final int free;

  Waiting(int free) {
    this.free = free;
  }

  /**
   * @param failures how many in a row, this one included
   */
  Duration after(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - free, LONGEST_DOUBLINGS);
    Duration wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
