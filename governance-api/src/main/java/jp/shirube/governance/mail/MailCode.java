package jp.shirube.governance.mail;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with the settings of mail. */
public enum MailCode implements FindingCode {
  NOT_CONFIGURED("SRB-MAIL-0001", Severity.WARNING),
  UNREADABLE("SRB-MAIL-0002", Severity.ERROR),
  HOST_MISSING("SRB-MAIL-0003", Severity.ERROR),
  PORT_WRONG("SRB-MAIL-0004", Severity.ERROR),
  SECURITY_WRONG("SRB-MAIL-0005", Severity.ERROR),
  SENDER_WRONG("SRB-MAIL-0006", Severity.ERROR),
  PASSWORD_MISSING("SRB-MAIL-0007", Severity.ERROR),
  PASSWORD_IN_FILE("SRB-MAIL-0008", Severity.ERROR),
  KEY_UNKNOWN("SRB-MAIL-0009", Severity.ERROR),
  NOT_RELEASABLE("SRB-MAIL-0010", Severity.ERROR),
  NOT_ALL_SENT("SRB-MAIL-0011", Severity.WARNING),
  NOT_FOR_ROLE("SRB-MAIL-0012", Severity.ERROR);

  private final String code;
  private final Severity severity;

  MailCode(String code, Severity severity) {
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
