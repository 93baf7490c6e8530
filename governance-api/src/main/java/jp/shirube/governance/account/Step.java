package jp.shirube.governance.account;

/** How far a sign-in has come. */
public enum Step {
  IN,
  /** The password was right; the passkey is still to be shown. */
  SECOND_FACTOR,
  /** The password was right; the role needs a passkey and the person has none yet. */
  ENROL
}
