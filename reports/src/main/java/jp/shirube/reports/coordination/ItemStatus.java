package jp.shirube.reports.coordination;

/** Where an item stands; the words are those of the message file. */
public enum ItemStatus {
  OPEN,
  ANSWERED,
  CLOSED,
  WITHDRAWN;

  /** Whether somebody still has to do something. */
  public boolean isPending() {
    return this == OPEN || this == ANSWERED;
  }
}
