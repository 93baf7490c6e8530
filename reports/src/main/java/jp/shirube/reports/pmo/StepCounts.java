package jp.shirube.reports.pmo;

import java.util.Collection;
import jp.shirube.reports.figure.Rate;

/**
 * Steps counted by state, and the three national rates computed from the counts.
 *
 * @param done 完了済み
 * @param inProgress 作業中
 * @param notStarted 未着手
 * @param outOfScope 対象外
 */
public record StepCounts(int done, int inProgress, int notStarted, int outOfScope) {

  public static final StepCounts NONE = new StepCounts(0, 0, 0, 0);

  public static StepCounts of(Collection<StepState> states) {
    return states.stream().map(StepCounts::one).reduce(NONE, StepCounts::plus);
  }

  private static StepCounts one(StepState state) {
    return switch (state) {
      case DONE -> new StepCounts(1, 0, 0, 0);
      case IN_PROGRESS -> new StepCounts(0, 1, 0, 0);
      case NOT_STARTED -> new StepCounts(0, 0, 1, 0);
      case OUT_OF_SCOPE -> new StepCounts(0, 0, 0, 1);
    };
  }

  public StepCounts plus(StepCounts other) {
    return new StepCounts(
        done + other.done,
        inProgress + other.inProgress,
        notStarted + other.notStarted,
        outOfScope + other.outOfScope);
  }

  public int total() {
    return done + inProgress + notStarted + outOfScope;
  }

  public int settled() {
    return done + outOfScope;
  }

  /** 完了率 = (完了済み + 対象外) / all steps. */
  public Rate doneRate() {
    return new Rate(settled(), total());
  }

  /** 作業中率. */
  public Rate inProgressRate() {
    return new Rate(inProgress, total());
  }

  /** 未着手率. */
  public Rate notStartedRate() {
    return new Rate(notStarted, total());
  }
}
