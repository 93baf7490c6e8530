package jp.shirube.governance.progress;

/** Where a revision of a month's report stands. */
public enum MonthState {
  /** Departments and vendors write and confirm. */
  OPEN("作成中"),
  /** The PMO has compiled it; it waits for the manager. */
  COMPILED("取りまとめ済み"),
  /** The manager has approved it. */
  APPROVED("承認済み"),
  /** Nothing of it changes any more. */
  FROZEN("確定"),
  /** Sent to the nation and the prefecture. */
  SUBMITTED("提出済み");

  private final String label;

  MonthState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether states of steps may change. */
  public boolean isWritable() {
    return this == OPEN;
  }

  public boolean isFrozen() {
    return this == FROZEN || this == SUBMITTED;
  }
}
