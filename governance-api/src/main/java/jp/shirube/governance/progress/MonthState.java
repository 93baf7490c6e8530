package jp.shirube.governance.progress;

/** Where a month's report stands. */
public enum MonthState {
  /** States may change. */
  OPEN("作成中"),
  /** Nothing of the month changes any more. */
  CONFIRMED("確定");

  private final String label;

  MonthState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isWritable() {
    return this == OPEN;
  }
}
