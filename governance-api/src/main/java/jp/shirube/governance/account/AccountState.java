package jp.shirube.governance.account;

/** How a person's account stands. */
public enum AccountState {
  NONE,
  /** Invited; the person has not set a password yet. */
  INVITED,
  OPEN,
  /** Open, but the person waits after failed sign-ins. */
  WAITING,
  CLOSED
}
