package jp.shirube.governance.token;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with tokens for the API. */
public enum TokenCode implements FindingCode {
  NAME_FORM("SRB-TKN-0001"),
  NAME_TAKEN("SRB-TKN-0002"),
  NO_SCOPE("SRB-TKN-0003"),
  SCOPE_NOT_YOURS("SRB-TKN-0004"),
  LAST_DAY("SRB-TKN-0005"),
  TOO_MANY("SRB-TKN-0006"),
  UNKNOWN("SRB-TKN-0007");

  private final String code;

  TokenCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
