package jp.shirube.migration.crypto;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * The installation's master key: 256 random bits in {@code <home>/keys/master.key}, outside the
 * database. Nothing is encrypted with it directly; every purpose has a key derived from it (HKDF,
 * RFC 5869).
 */
public final class MasterKey {

  static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSha256";

  private final byte[] key;
  private final byte[] id;

  private MasterKey(byte[] key) {
    this.key = key;
    this.id = derive("key id", 8);
  }

  /**
   * Reads the key of an installation, or makes one on first use (file mode 0600).
   *
   * @param home the installation's folder
   * @throws jp.shirube.mappings.finding.FindingException SRB-KEY-0001 to 0003
   */
  public static MasterKey openOrCreate(Path home) {
    return new MasterKey(new MasterKeyFile(home).readOrCreate());
  }

  static MasterKey of(byte[] key) {
    return new MasterKey(key.clone());
  }

  /** Names the key without telling it: 16 hex digits, derived. */
  public String id() {
    return HexFormat.of().formatHex(id);
  }

  byte[] idBytes() {
    return id.clone();
  }

  /** A key of its own for a purpose; always the same for the same master key and purpose. */
  byte[] derive(String purpose, int bytes) {
    try {
      byte[] info = ("shirube/" + purpose).getBytes(StandardCharsets.UTF_8);
      return Hkdf.computeHkdf(ALGORITHM, key, new byte[0], info, bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF is not available", e);
    }
  }

  @Override
  public String toString() {
    return "MasterKey " + id();
  }
}
