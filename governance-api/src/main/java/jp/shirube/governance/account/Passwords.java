package jp.shirube.governance.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes of passwords: Argon2id with 19 MiB, 2 passes and 1 lane (OWASP Password Storage Cheat
 * Sheet), 16 bytes of salt. A hash of weaker parameters is still known, and made anew on sign-in.
 */
@Component
class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

  /** Compared with where there is no account, so that the answer takes as long. */
  private final String nobody = hash("nobody has this password");

  String hash(String typed) {
    return Objects.requireNonNull(encoder.encode(PasswordRules.normal(typed)));
  }

  /**
   * @param hash null when there is none: then nothing matches, and it takes as long
   */
  boolean matches(String typed, @Nullable String hash) {
    boolean known = hash != null;
    boolean bounded = typed.length() <= 4 * PasswordRules.LONGEST;
    String password = bounded ? PasswordRules.normal(typed) : "";
    boolean same = encoder.matches(password, known ? hash : nobody);
    return same && known && bounded;
  }

  boolean isWeak(String hash) {
    return encoder.upgradeEncoding(hash);
  }
}
