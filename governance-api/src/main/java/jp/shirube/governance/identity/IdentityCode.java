package jp.shirube.governance.identity;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with persons and their roles. */
public enum IdentityCode implements FindingCode {
  PERSON_UNKNOWN("SRB-IDN-0001", Severity.ERROR),
  PERSON_NOT_REGISTERED("SRB-IDN-0002", Severity.ERROR);

  private final String code;
  private final Severity severity;

  IdentityCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
