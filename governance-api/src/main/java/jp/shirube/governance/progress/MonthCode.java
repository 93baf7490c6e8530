package jp.shirube.governance.progress;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can stand in the way of a month's cycle. */
public enum MonthCode implements FindingCode {
  ACTION_NOT_NOW("SRB-PRG-0019", Severity.ERROR),
  ACTION_NOT_FOR_ROLE("SRB-PRG-0020", Severity.ERROR),
  REASON_MISSING("SRB-PRG-0021", Severity.ERROR),
  DEPARTMENT_NOT_OWN("SRB-PRG-0022", Severity.ERROR),
  DEPARTMENT_UNKNOWN("SRB-PRG-0023", Severity.ERROR),
  DEPARTMENT_CONFIRMED("SRB-PRG-0024", Severity.ERROR),
  DEPARTMENT_NOT_CONFIRMED("SRB-PRG-0025", Severity.ERROR),
  DEPARTMENTS_MISSING("SRB-PRG-0026", Severity.ERROR),
  APPROVER_COMPILED("SRB-PRG-0027", Severity.ERROR),
  REVISION_IN_WORK("SRB-PRG-0028", Severity.ERROR),
  NOT_THE_LATEST("SRB-PRG-0029", Severity.ERROR),
  NOT_FROZEN("SRB-PRG-0030", Severity.ERROR),
  CONTENT_CHANGED("SRB-PRG-0031", Severity.ERROR),
  STATUS_WENT_BACK("SRB-PRG-0032", Severity.WARNING),
  STATUS_WENT_BACK_UNEXPLAINED("SRB-PRG-0033", Severity.ERROR),
  LATER_PHASE_FIRST("SRB-PRG-0034", Severity.WARNING),
  PREDECESSOR_OPEN("SRB-PRG-0035", Severity.WARNING),
  UNCHANGED_WITHOUT_COMMENT("SRB-PRG-0036", Severity.WARNING),
  CLAIMED_WITHOUT_EVIDENCE("SRB-PRG-0037", Severity.WARNING),
  CELLS_UNCONFIRMED("SRB-PRG-0038", Severity.WARNING),
  MONTH_HAS_ERRORS("SRB-PRG-0039", Severity.ERROR),
  COMMENT_LENGTH("SRB-PRG-0040", Severity.ERROR),
  COMMENT_ON_NOTHING("SRB-PRG-0041", Severity.ERROR);

  private final String code;
  private final Severity severity;

  MonthCode(String code, Severity severity) {
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
