package jp.shirube.governance.plan;

/** How a year went against the plan. */
public enum YearState {
  AS_PLANNED,
  AHEAD,
  LATE,
  /** The plan itself was changed. */
  CHANGED,
  STOPPED;

  /** Whether it has to be explained. */
  boolean needsComment() {
    return this != AS_PLANNED && this != AHEAD;
  }
}
