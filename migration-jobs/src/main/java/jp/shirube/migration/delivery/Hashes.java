package jp.shirube.migration.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests that every Java platform has. */
final class Hashes {

  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds two texts so that no other two give the same bytes. */
  static void update(MessageDigest digest, String first, String second) {
    digest.update((first + "\0" + second + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
