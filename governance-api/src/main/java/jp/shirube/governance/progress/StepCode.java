package jp.shirube.governance.progress;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with step lists, their settings, approvals and plans. */
public enum StepCode implements FindingCode {
  NUMBER_UNREADABLE("SRB-STP-0001", Severity.ERROR),
  NUMBER_TWICE("SRB-STP-0002", Severity.ERROR),
  NUMBER_MISSING("SRB-STP-0003", Severity.ERROR),
  NOT_FORTY("SRB-STP-0004", Severity.ERROR),
  TEXT_EMPTY("SRB-STP-0005", Severity.ERROR),
  TEXT_TOO_LONG("SRB-STP-0006", Severity.ERROR),
  TEXT_WITH_CONTROL("SRB-STP-0007", Severity.ERROR),
  SURENESS_UNKNOWN("SRB-STP-0008", Severity.ERROR),
  NAME_TWICE("SRB-STP-0009", Severity.ERROR),
  EDITION_ID("SRB-STP-0010", Severity.ERROR),
  EDITION_TAKEN("SRB-STP-0011", Severity.ERROR),
  WEIGHT("SRB-STP-0012", Severity.ERROR),
  PERCENT("SRB-STP-0013", Severity.ERROR),
  PREDECESSOR_UNKNOWN("SRB-STP-0014", Severity.ERROR),
  PREDECESSOR_CIRCLE("SRB-STP-0015", Severity.ERROR),
  FACT_UNKNOWN("SRB-STP-0016", Severity.ERROR),
  USE_BEFORE_MONTH("SRB-STP-0017", Severity.ERROR),
  USE_BEFORE_USE("SRB-STP-0018", Severity.ERROR),
  SUCCESSOR_OPEN("SRB-STP-0019", Severity.ERROR),
  SUCCESSOR_UNREADABLE("SRB-STP-0020", Severity.ERROR),
  APPROVAL_PENDING("SRB-STP-0021", Severity.ERROR),
  APPROVAL_REJECTED("SRB-STP-0022", Severity.ERROR),
  NOT_APPLICABLE_UNAPPROVED("SRB-STP-0023", Severity.ERROR),
  APPROVAL_NOT_OPEN("SRB-STP-0024", Severity.ERROR),
  APPROVER_ROLE("SRB-STP-0025", Severity.ERROR),
  APPROVER_IS_DECLARER("SRB-STP-0026", Severity.ERROR),
  REJECTION_WITHOUT_REASON("SRB-STP-0027", Severity.ERROR),
  REPLAN_WITHOUT_REASON("SRB-STP-0028", Severity.ERROR),
  FILE_NOT_WRITTEN("SRB-STP-0029", Severity.ERROR);

  private final String code;
  private final Severity severity;

  StepCode(String code, Severity severity) {
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
