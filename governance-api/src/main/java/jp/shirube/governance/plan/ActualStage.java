package jp.shirube.governance.plan;

/** How far a project came in a year. */
public enum ActualStage {
  VERIFY,
  DO,
  /** Not begun, or not gone on with. */
  NONE;

  /** Whether this is what a plan said (⇒ resolved). */
  boolean isWhat(PlannedStage planned) {
    return name().equals(planned.name());
  }
}
