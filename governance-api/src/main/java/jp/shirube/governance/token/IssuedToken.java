package jp.shirube.governance.token;

/**
 * A token just made.
 *
 * @param token what is kept of it
 * @param secret the token itself, to be shown once
 */
public record IssuedToken(ApiToken token, String secret) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "IssuedToken[" + token + "]";
  }
}
