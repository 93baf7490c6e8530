package jp.shirube.governance.token;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;

/**
 * A program that acts for a person by a token.
 *
 * @param viewer the person, in the role of today; the origin names the token
 * @param token the token
 */
public record Caller(Viewer viewer, ApiToken token) {

  /** Whether both the person's role and the token allow it. */
  public boolean may(Permission permission) {
    return viewer.may(permission) && token.covers(permission);
  }
}
