package jp.shirube.governance.coordination;

/** Where a coordination item stands. */
public enum ItemState {
  /** Waits for an answer. */
  OPEN,
  /** Answered; waits for the one who asked to agree. */
  ANSWERED,
  /** Agreed, or settled otherwise. */
  CLOSED,
  /** Taken back. */
  WITHDRAWN;

  /** Whether somebody still has to do something. */
  public boolean isPending() {
    return this == OPEN || this == ANSWERED;
  }
}
