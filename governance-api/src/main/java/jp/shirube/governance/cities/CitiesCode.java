package jp.shirube.governance.cities;

import jp.shirube.mappings.finding.FindingCode;

/** Why nothing is read. */
public enum CitiesCode implements FindingCode {
  PREFECTURE_UNKNOWN("SRB-CTY-0001"),
  NOTHING_SUBMITTED("SRB-CTY-0002"),
  NO_READER("SRB-CTY-0003");

  private final String code;

  CitiesCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
