package jp.shirube.governance.account;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with accounts and what people sign in with. */
public enum AccountCode implements FindingCode {
  PASSWORD_SHORT("SRB-ACC-0001", Severity.ERROR),
  PASSWORD_LONG("SRB-ACC-0002", Severity.ERROR),
  PASSWORD_COMMON("SRB-ACC-0003", Severity.ERROR),
  PASSWORD_OWN("SRB-ACC-0004", Severity.ERROR),
  PASSWORD_PATTERN("SRB-ACC-0005", Severity.ERROR),
  PASSWORD_SAME("SRB-ACC-0006", Severity.ERROR),
  PASSWORD_WRONG("SRB-ACC-0007", Severity.ERROR),
  PASSWORD_CHARACTER("SRB-ACC-0008", Severity.ERROR),
  PASSWORD_TWICE("SRB-ACC-0009", Severity.ERROR),
  NOT_YOURS("SRB-ACC-0010", Severity.ERROR),
  NOT_ONESELF("SRB-ACC-0011", Severity.ERROR),
  ADMINISTRATORS_ONLY("SRB-ACC-0012", Severity.ERROR),
  LEFT("SRB-ACC-0013", Severity.ERROR),
  INVITATION_OVER("SRB-ACC-0014", Severity.ERROR),
  NO_SUCH_PASSKEY("SRB-ACC-0015", Severity.ERROR),
  PASSKEY_NAME("SRB-ACC-0016", Severity.ERROR),
  LAST_PASSKEY("SRB-ACC-0017", Severity.ERROR),
  PASSKEY_REFUSED("SRB-ACC-0018", Severity.ERROR),
  NO_SUCH_SESSION("SRB-ACC-0019", Severity.ERROR),
  SETTING_RANGE("SRB-ACC-0020", Severity.ERROR),
  SETTING_NOT_NUMBER("SRB-ACC-0021", Severity.ERROR),
  EMERGENCY_REASON("SRB-ACC-0022", Severity.ERROR),
  EMERGENCY_HOURS("SRB-ACC-0023", Severity.ERROR),
  EMERGENCY_OPEN("SRB-ACC-0024", Severity.ERROR),
  NO_EMERGENCY("SRB-ACC-0025", Severity.ERROR),
  SIGN_IN_REFUSED("SRB-ACC-0026", Severity.ERROR),
  PROVE_AGAIN("SRB-ACC-0027", Severity.ERROR),
  PROVIDER_REFUSED("SRB-ACC-0028", Severity.ERROR);

  private final String code;
  private final Severity severity;

  AccountCode(String code, Severity severity) {
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
