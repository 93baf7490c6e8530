package jp.shirube.governance.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
record Hash(String hex) {

  /** What stands before the first link. */
  static final Hash NONE = new Hash("0".repeat(64));

  static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Hash of(byte[] content) {
    return ofDigest(sha256().digest(content));
  }

  static Hash ofDigest(byte[] digest) {
    return new Hash(HexFormat.of().formatHex(digest));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
