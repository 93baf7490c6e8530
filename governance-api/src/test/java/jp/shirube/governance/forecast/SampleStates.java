package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;

/** States of a system that was planned step by step and takes its own multiple of its plans. */
final class SampleStates {

  static final int DAYS_OF_A_STEP = 28;
  static final int DAYS_BETWEEN = 14;

  private final LocalDate begin;
  private final LocalDate today;

  SampleStates(LocalDate begin, LocalDate today) {
    this.begin = begin;
    this.today = today;
  }

  /**
   * @param pace actual days by planned ones, in the middle
   * @param spread how much that differs from step to step, as a share
   */
  List<StepState> of(String systemId, double pace, double spread, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<StepState> states = new ArrayList<>();
    for (int no = 1; no <= StepList.SIZE; no++) {
      double ratio = pace * Math.exp(spread * Normal.quantile(random.nextDouble()));
      states.add(state(systemId, no, ratio));
    }
    return states;
  }

  private StepState state(String systemId, int no, double ratio) {
    LocalDate start = begin.plusDays((long) no * DAYS_BETWEEN);
    StepState planned =
        StepState.untouched(systemId, no).withPlan(start, start.plusDays(DAYS_OF_A_STEP));
    LocalDate end = start.plusDays(Math.max(1, Math.round(DAYS_OF_A_STEP * ratio)));
    if (start.isAfter(today)) {
      return planned;
    }
    return end.isAfter(today)
        ? planned.withActual(StepStatus.IN_PROGRESS, start, null)
        : planned.withActual(StepStatus.COMPLETED, start, end);
  }
}
