package jp.shirube.migration.run;

/** What a run may touch. */
public enum Mode {
  /** Reads, maps, checks and reports; writes no table of the standard. */
  DRY_RUN("dry-run"),
  /** Publishes into the rehearsal's own area. */
  REHEARSAL("rehearsal"),
  /** Publishes to the standard tables; needs thresholds met and a named approver. */
  CUTOVER("cutover");

  private final String id;

  Mode(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
