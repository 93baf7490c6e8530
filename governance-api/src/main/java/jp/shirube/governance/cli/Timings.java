package jp.shirube.governance.cli;

import java.util.List;
import java.util.Locale;

/**
 * How long the same thing took, each time.
 *
 * @param nanos nanoseconds, ascending
 */
record Timings(List<Long> nanos) {

  private static final double MILLION = 1e6;
  private static final int HUNDRED = 100;

  Timings {
    nanos = nanos.stream().sorted().toList();
  }

  /**
   * The time within which a share of all was done.
   *
   * @param percent 0 to 100
   */
  String within(int percent) {
    int last = nanos.size() - 1;
    return String.format(Locale.ROOT, "%.0f ms", nanos.get(last * percent / HUNDRED) / MILLION);
  }
}
