package jp.shirube.migration.source;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with a record of an extract file; each rejects the record. */
public enum SourceFinding implements FindingCode {
  /** Bytes that are no character of the charset. Arguments: field, charset, byte (1-based). */
  UNDECODABLE("SRB-SRC-0001"),
  /** A record of another length than the layout's. Arguments: expected, actual (bytes). */
  WRONG_LENGTH("SRB-SRC-0002"),
  /** Another number of fields than the layout's. Arguments: expected, actual. */
  WRONG_FIELD_COUNT("SRB-SRC-0003"),
  /** Zoned or packed digits that are none. Arguments: field, encoding. */
  INVALID_DIGITS("SRB-SRC-0004"),
  /** A quote that is not closed, or closed in the middle of a field. Argument: field. */
  QUOTE_NOT_CLOSED("SRB-SRC-0005");

  private final String code;

  SourceFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
