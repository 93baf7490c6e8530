package jp.shirube.governance.identity;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with persons and their roles. */
public enum IdentityCode implements FindingCode {
  PERSON_UNKNOWN("SRB-IDN-0001", Severity.ERROR),
  PERSON_NOT_REGISTERED("SRB-IDN-0002", Severity.ERROR),
  ROLE_UNKNOWN("SRB-IDN-0003", Severity.ERROR),
  DAY_UNREADABLE("SRB-IDN-0004", Severity.ERROR),
  PERSON_TWICE("SRB-IDN-0005", Severity.ERROR),
  ID_FORM("SRB-IDN-0006", Severity.ERROR),
  NAME_FORM("SRB-IDN-0007", Severity.ERROR),
  ROLE_OF_NO_PERSON("SRB-IDN-0008", Severity.ERROR),
  DEPARTMENT_MISSING("SRB-IDN-0009", Severity.ERROR),
  DEPARTMENT_NEEDLESS("SRB-IDN-0010", Severity.ERROR),
  VENDOR_MISSING("SRB-IDN-0011", Severity.ERROR),
  VENDOR_NEEDLESS("SRB-IDN-0012", Severity.ERROR),
  MAIL_FORM("SRB-IDN-0013", Severity.ERROR),
  END_BEFORE_START("SRB-IDN-0014", Severity.ERROR),
  DEPARTMENT_UNKNOWN("SRB-IDN-0015", Severity.ERROR),
  VENDOR_UNKNOWN("SRB-IDN-0016", Severity.ERROR),
  REGISTER_NOT_YOURS("SRB-IDN-0017", Severity.ERROR),
  TERMS_OVERLAP("SRB-IDN-0018", Severity.ERROR),
  OWN_ROLE("SRB-IDN-0019", Severity.ERROR),
  ADMINISTRATOR_BY_ADMINISTRATOR("SRB-IDN-0020", Severity.ERROR),
  LAST_ADMINISTRATOR("SRB-IDN-0021", Severity.ERROR);

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
