package jp.shirube.governance.account;

/** How somebody proved who it is. */
public enum Method {
  PASSWORD,
  PASSKEY,
  /** The password, and a passkey after it. */
  BOTH,
  /** The city's own provider of identities (OpenID Connect). */
  PROVIDER
}
