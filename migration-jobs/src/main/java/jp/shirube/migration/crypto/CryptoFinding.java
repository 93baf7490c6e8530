package jp.shirube.migration.crypto;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with the keys and the encrypted content of an installation. */
public enum CryptoFinding implements FindingCode {
  /** The master key cannot be read or written. */
  KEY_NOT_ACCESSIBLE("SRB-KEY-0001"),
  /** The key file does not hold exactly 256 bits. */
  KEY_OF_WRONG_SIZE("SRB-KEY-0002"),
  /** Every account of the machine can read the key file. */
  KEY_OPEN_TO_OTHERS("SRB-KEY-0003"),
  /** Sealed content was changed, cut or sealed under another key. */
  SEAL_BROKEN("SRB-KEY-0004");

  private final String code;

  CryptoFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
