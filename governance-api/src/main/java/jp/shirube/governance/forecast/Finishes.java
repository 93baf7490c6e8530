package jp.shirube.governance.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.Rate;

/** On which day each step ended in each run of a simulation. */
final class Finishes {

  private final Network network;
  private final int[][] ends;
  private final int runs;

  Finishes(Network network, int[][] ends, int runs) {
    this.network = network;
    this.ends = ends;
    this.runs = runs;
  }

  /**
   * @throws java.util.NoSuchElementException when the step is not among those still to be done
   */
  Spread of(TaskId id) {
    return Spread.of(ends[network.place(id).orElseThrow()]);
  }

  boolean has(TaskId id) {
    return network.place(id).isPresent();
  }

  /** When the last of a system's steps ended; all on day 0 when none is left to do. */
  Spread ofSystem(String systemId) {
    int[] places = network.placesOf(systemId).toArray();
    IntUnaryOperator last = run -> Arrays.stream(places).map(i -> ends[i][run]).max().orElse(0);
    return Spread.of(IntStream.range(0, runs).map(last).toArray());
  }

  /** In how many runs some steps ended by one day and others by another. */
  Rate allBy(List<TaskId> some, int day, List<TaskId> others, int otherDay) {
    long good =
        IntStream.range(0, runs)
            .filter(run -> all(some, run, day) && all(others, run, otherDay))
            .count();
    return new Rate(good, runs);
  }

  private boolean all(List<TaskId> ids, int run, int day) {
    return ids.stream().allMatch(id -> ends[network.place(id).orElseThrow()][run] <= day);
  }
}
