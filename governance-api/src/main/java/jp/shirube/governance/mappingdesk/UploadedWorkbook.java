package jp.shirube.governance.mappingdesk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was uploaded.
 *
 * @param name file name without folders
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record UploadedWorkbook(String name, byte[] content) {

  /** SHA-256 of the bytes, hexadecimal. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
