package jp.shirube.governance.submission;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.shirube.reports.submission.Cover.SentFile;

/**
 * A file as it goes to a receiver.
 *
 * @param kind what it is
 * @param name file name
 * @param confidentiality class 1 to 3
 * @param encrypted whether it asks for a password
 * @param content its bytes, encrypted ones when it is
 */
@SuppressWarnings("ArrayRecordComponent") // files are never compared as records
public record MadeFile(
    FileKind kind, String name, int confidentiality, boolean encrypted, byte[] content) {

  public String sha256() {
    return sha256(content);
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  SentFile sent() {
    return new SentFile(name, content.length, sha256(), confidentiality, encrypted);
  }
}
