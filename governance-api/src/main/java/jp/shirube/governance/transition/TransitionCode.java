package jp.shirube.governance.transition;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with the register of 特定移行支援システム, and what warns of a date. */
public enum TransitionCode implements FindingCode {
  NOT_ALLOWED("SRB-TRN-0001", Severity.ERROR),
  SYSTEM_UNKNOWN("SRB-TRN-0002", Severity.ERROR),
  REASON_UNKNOWN("SRB-TRN-0003", Severity.ERROR),
  NOT_LISTED("SRB-TRN-0004", Severity.ERROR),
  CHANGE_UNEXPLAINED("SRB-TRN-0005", Severity.ERROR),
  NO_REASON("SRB-TRN-0010", Severity.ERROR),
  REASON_UNEXPLAINED("SRB-TRN-0011", Severity.ERROR),
  NO_DATE("SRB-TRN-0012", Severity.ERROR),
  DATE_WITHIN_TERM("SRB-TRN-0013", Severity.ERROR),
  DATE_BEYOND_SUPPORT("SRB-TRN-0014", Severity.ERROR),
  DATE_PASSED("SRB-TRN-0015", Severity.ERROR),
  CONTRACT_ENDS_FIRST("SRB-TRN-0016", Severity.ERROR),
  NOT_APPROVED("SRB-TRN-0017", Severity.ERROR),
  APPROVED_IN_FUTURE("SRB-TRN-0018", Severity.ERROR),
  NO_INTERIM_MEASURE("SRB-TRN-0019", Severity.WARNING),
  NO_CONTRACT("SRB-TRN-0020", Severity.WARNING),
  REHEARSAL_LATE("SRB-TRN-0030", Severity.WARNING),
  REHEARSAL_NOT_PLANNED("SRB-TRN-0031", Severity.WARNING),
  REHEARSAL_NOT_PASSED("SRB-TRN-0032", Severity.WARNING),
  MOVE_PLANNED_LATER("SRB-TRN-0033", Severity.WARNING),
  SURVEY_TAKEN("SRB-TRN-0040", Severity.ERROR),
  SURVEY_UNKNOWN("SRB-TRN-0041", Severity.ERROR),
  VALUE_UNREADABLE("SRB-TRN-0052", Severity.ERROR),
  SYSTEM_TWICE("SRB-TRN-0053", Severity.ERROR);

  private final String code;
  private final Severity severity;

  TransitionCode(String code, Severity severity) {
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
