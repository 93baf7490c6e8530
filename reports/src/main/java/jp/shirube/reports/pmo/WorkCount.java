package jp.shirube.reports.pmo;

import java.math.BigDecimal;
import java.util.Collection;
import jp.shirube.reports.figure.Rate;

/**
 * Work done and all work, in hundredths of the steps' weights. What is out of scope is no work: it
 * counts on neither side.
 */
public record WorkCount(long done, long total) {

  static final WorkCount NONE = new WorkCount(0, 0);
  private static final int WHOLE = 100;

  /** The work of a step that is in a state. */
  public static WorkCount of(StepWork work, StepState state) {
    long total = (long) work.weight() * WHOLE;
    return switch (state) {
      case DONE -> new WorkCount(total, total);
      case IN_PROGRESS -> new WorkCount((long) work.weight() * work.inProgressPercent(), total);
      case NOT_STARTED -> new WorkCount(0, total);
      case OUT_OF_SCOPE -> NONE;
    };
  }

  static WorkCount of(Collection<PmoReport.PlacedCell> cells, StepPart part) {
    return cells.stream()
        .map(it -> of(part.work(it.step()), it.cell().state()))
        .reduce(NONE, WorkCount::plus);
  }

  public WorkCount plus(WorkCount other) {
    return new WorkCount(done + other.done, total + other.total);
  }

  /** The work-weighted progress. */
  public Rate rate() {
    return new Rate(done, total);
  }

  long left() {
    return total - done;
  }

  /** The rate and its counts in weights: {@code 45.05 % (91/202)}. */
  public String withCounts() {
    return "%s (%s/%s)".formatted(rate().text(), weights(done), weights(total));
  }

  private static String weights(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
