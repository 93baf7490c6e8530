package jp.shirube.governance.progress;

/** Status of a step as the nation defines it. */
public enum StepStatus {
  COMPLETED("完了済み"),
  IN_PROGRESS("作業中"),
  NOT_STARTED("未着手"),
  NOT_APPLICABLE("対象外");

  private final String label;

  StepStatus(String label) {
    this.label = label;
  }

  /** The nation's own word. */
  public String label() {
    return label;
  }

  /** Whether nothing is left to do: these count as completed in the national rate. */
  public boolean isSettled() {
    return this == COMPLETED || this == NOT_APPLICABLE;
  }

  /**
   * Whether a move to another status goes forward: not started, in progress, completed. 対象外 is a
   * decision of a person and lies on no such way.
   */
  public boolean advancesTo(StepStatus next) {
    return rank() >= 0 && next.rank() > rank();
  }

  /**
   * Whether a move to another status goes backward: work that was settled or begun is open again.
   */
  public boolean retreatsTo(StepStatus next) {
    boolean reopened = this == NOT_APPLICABLE && !next.isSettled();
    return reopened || next.advancesTo(this);
  }

  private int rank() {
    return switch (this) {
      case NOT_STARTED -> 0;
      case IN_PROGRESS -> 1;
      case COMPLETED -> 2;
      case NOT_APPLICABLE -> -1;
    };
  }
}
