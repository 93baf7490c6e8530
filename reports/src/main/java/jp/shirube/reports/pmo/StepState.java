package jp.shirube.reports.pmo;

/** State of a step; the four of the national dashboard. */
public enum StepState {
  /** 完了済み. */
  DONE,
  /** 作業中. */
  IN_PROGRESS,
  /** 未着手. */
  NOT_STARTED,
  /** 対象外. */
  OUT_OF_SCOPE;

  /** Nothing is left to do: done or out of scope. */
  public boolean settled() {
    return this == DONE || this == OUT_OF_SCOPE;
  }
}
