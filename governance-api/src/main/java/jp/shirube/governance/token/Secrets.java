package jp.shirube.governance.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of tokens: {@code srb_<municipality>_<43 characters of base64url>}, 256 random bits. The
 * prefix lets scanners of secrets know them; 256 bits need no slow hash.
 */
final class Secrets {

  private static final Pattern FORM = Pattern.compile("srb_([0-9]{6})_[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static String next(String municipality) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    return "srb_" + municipality + "_" + text;
  }

  /** Whose a token says it is, empty when it is none. */
  static Optional<String> municipality(String presented) {
    Matcher matcher = FORM.matcher(presented);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static String sha256(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
