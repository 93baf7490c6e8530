package jp.shirube.governance.account;

/** Why a session ended. */
public enum EndReason {
  SIGNED_OUT,
  IDLE,
  TOO_LONG,
  TOO_MANY,
  ENDED_BY_PERSON,
  ENDED_BY_OFFICE,
  ROLE_ENDED,
  PASSWORD_CHANGED,
  SETTING_CHANGED
}
