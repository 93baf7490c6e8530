package jp.shirube.migration.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Seals small values, such as the bytes of a rejected record in a database column, with
 * AES-256-GCM. A sealed value is: format version (1 byte), id of the master key (8), nonce (12),
 * ciphertext, tag (16). Thread-safe.
 */
public final class ValueSealer {

  private static final byte VERSION = 1;
  private static final int HEADER = 9;

  private final byte[] header;
  private final AesGcmJce cipher;

  /**
   * @param purpose separates what is sealed for different ends
   */
  public ValueSealer(MasterKey key, String purpose) {
    this.header = ByteBuffer.allocate(HEADER).put(VERSION).put(key.idBytes()).array();
    try {
      this.cipher = new AesGcmJce(key.derive("values/" + purpose, MasterKey.BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /**
   * @param associatedData where the value belongs (its row's identity); the same must be given to
   *     {@link #open}, so that a sealed value cannot be moved to another row
   */
  public byte[] seal(byte[] clear, byte[] associatedData) {
    try {
      byte[] sealed = cipher.encrypt(clear, associatedData);
      return ByteBuffer.allocate(HEADER + sealed.length).put(header).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /**
   * @throws FindingException SRB-KEY-0004 when the value was changed, belongs elsewhere or was
   *     sealed under another key
   */
  public byte[] open(byte[] sealed, byte[] associatedData) {
    if (sealed.length < HEADER || !Arrays.equals(Arrays.copyOf(sealed, HEADER), header)) {
      throw broken(null);
    }
    try {
      return cipher.decrypt(Arrays.copyOfRange(sealed, HEADER, sealed.length), associatedData);
    } catch (GeneralSecurityException e) {
      throw broken(e);
    }
  }

  private static FindingException broken(@Nullable Exception cause) {
    return new FindingException(Finding.of(CryptoFinding.SEAL_BROKEN, Place.NOWHERE), cause);
  }
}
