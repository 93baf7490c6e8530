package jp.shirube.governance.account;

import java.time.OffsetDateTime;

/**
 * An invitation that can still be used.
 *
 * @param kind whether the person gets an account or a new password
 */
public record Invitation(
    long id, String person, Kind kind, OffsetDateTime madeAt, OffsetDateTime expiresAt) {

  /** What it is for. */
  public enum Kind {
    INVITE,
    RESET
  }
}
