package jp.shirube.governance.progress;

import java.util.Collection;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Rate;

/**
 * How many steps stand in each status, and the three national rates of them: 完了率 = (完了済み + 対象外) /
 * all, 作業中率, 未着手率. For one system all is {@value StepList#SIZE}.
 */
public record StatusCounts(int completed, int inProgress, int notStarted, int notApplicable) {

  public static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0);

  /**
   * Counts one system's steps.
   *
   * @throws IllegalArgumentException when these are not the {@value StepList#SIZE} different steps
   *     of one system
   */
  public static StatusCounts ofSystem(Collection<StepState> states) {
    long steps = states.stream().mapToInt(StepState::stepNo).distinct().count();
    long systems = states.stream().map(StepState::systemId).distinct().count();
    if (states.size() != StepList.SIZE || steps != StepList.SIZE || systems != 1) {
      throw new IllegalArgumentException(
          "%d states of %d steps in %d systems".formatted(states.size(), steps, systems));
    }
    return of(states.stream().map(StepState::status));
  }

  static StatusCounts of(Stream<StepStatus> statuses) {
    return statuses.map(StatusCounts::one).reduce(NONE, StatusCounts::plus);
  }

  private static StatusCounts one(StepStatus status) {
    return switch (status) {
      case COMPLETED -> new StatusCounts(1, 0, 0, 0);
      case IN_PROGRESS -> new StatusCounts(0, 1, 0, 0);
      case NOT_STARTED -> new StatusCounts(0, 0, 1, 0);
      case NOT_APPLICABLE -> new StatusCounts(0, 0, 0, 1);
    };
  }

  public StatusCounts plus(StatusCounts other) {
    return new StatusCounts(
        completed + other.completed,
        inProgress + other.inProgress,
        notStarted + other.notStarted,
        notApplicable + other.notApplicable);
  }

  public int total() {
    return completed + inProgress + notStarted + notApplicable;
  }

  /** 完了率. */
  public Rate completedRate() {
    return new Rate(completed + notApplicable, total());
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
