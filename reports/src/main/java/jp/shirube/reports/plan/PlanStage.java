package jp.shirube.reports.plan;

/** A stage of a project in a year. */
public enum PlanStage {
  VERIFY,
  DO,
  NONE
}
