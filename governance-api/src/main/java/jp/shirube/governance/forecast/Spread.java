package jp.shirube.governance.forecast;

import java.util.Arrays;
import jp.shirube.reports.figure.Rate;

/** The days on which something ended in the runs of a simulation. */
final class Spread {

  private static final int EARLY = 10;
  private static final int LIKELY = 50;
  private static final int LATE = 90;
  private static final int HUNDRED = 100;

  private final int[] sorted;

  private Spread(int[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param days one of each run, at least one
   */
  static Spread of(int[] days) {
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  /** The day that 10 of 100 runs do not exceed. */
  int early() {
    return percentile(EARLY);
  }

  /** The day that half of the runs do not exceed. */
  int likely() {
    return percentile(LIKELY);
  }

  /** The day that 90 of 100 runs do not exceed. */
  int late() {
    return percentile(LATE);
  }

  /** The nearest rank. */
  private int percentile(int percent) {
    int rank = -Math.floorDiv(-sorted.length * percent, HUNDRED);
    return sorted[Math.max(1, rank) - 1];
  }

  /** How many of the runs ended on a day or before. */
  Rate by(int day) {
    return new Rate(Arrays.stream(sorted).filter(it -> it <= day).count(), sorted.length);
  }
}
