package jp.shirube.reports.plan;

/** How a year went against the plan. */
public enum PlanYearState {
  AS_PLANNED,
  AHEAD,
  LATE,
  CHANGED,
  STOPPED;

  /** Whether less came of it than was planned. */
  public boolean isBehind() {
    return this == LATE || this == STOPPED;
  }
}
