package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an authenticator is to sign, kept in the session for one answer.
 *
 * @param use what for: one made for signing in is not good for anything else
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PasskeyChallenge(String use, byte[] bytes, Instant until) implements Serializable {

  static final String SIGN_IN = "sign-in";
  static final String ADD = "add";

  private static final String ATTRIBUTE = PasskeyChallenge.class.getName();
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  static void keep(HttpSession session, String use, byte[] bytes, Instant now) {
    session.setAttribute(ATTRIBUTE, new PasskeyChallenge(use, bytes, now.plus(GOOD_FOR)));
  }

  /** Takes it out, so that it is used once. */
  static Optional<byte[]> take(HttpSession session, String use, Instant now) {
    Object kept = session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    return kept instanceof PasskeyChallenge it && it.use.equals(use) && now.isBefore(it.until)
        ? Optional.of(it.bytes)
        : Optional.empty();
  }
}
