package jp.shirube.reports.pmo;

/** How a state moved since the month before. */
public enum Movement {
  NONE,
  /** 前進. */
  FORWARD,
  /** 後戻り: needs a reason and an approver. */
  BACKWARD,
  /** 対象外へ変更: needs a reason and an approver. */
  OUT_OF_SCOPE,
  /** 対象外から変更. */
  INTO_SCOPE;

  static Movement between(StepState before, StepState after) {
    if (before == after) {
      return NONE;
    }
    if (after == StepState.OUT_OF_SCOPE) {
      return OUT_OF_SCOPE;
    }
    if (before == StepState.OUT_OF_SCOPE) {
      return INTO_SCOPE;
    }
    return order(after) > order(before) ? FORWARD : BACKWARD;
  }

  private static int order(StepState state) {
    return switch (state) {
      case NOT_STARTED -> 0;
      case IN_PROGRESS -> 1;
      case DONE, OUT_OF_SCOPE -> 2;
    };
  }
}
