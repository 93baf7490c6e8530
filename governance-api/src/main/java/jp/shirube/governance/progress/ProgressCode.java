package jp.shirube.governance.progress;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with steps, months and proposals. */
public enum ProgressCode implements FindingCode {
  COMPLETED_WITHOUT_END("SRB-PRG-0001", Severity.ERROR),
  COMPLETED_WITHOUT_START("SRB-PRG-0002", Severity.WARNING),
  ACTUAL_IN_FUTURE("SRB-PRG-0003", Severity.ERROR),
  ACTUAL_END_BEFORE_START("SRB-PRG-0004", Severity.ERROR),
  PLANNED_END_BEFORE_START("SRB-PRG-0005", Severity.ERROR),
  IN_PROGRESS_WITHOUT_START("SRB-PRG-0006", Severity.WARNING),
  NOT_STARTED_WITH_ACTUAL("SRB-PRG-0007", Severity.ERROR),
  NOT_APPLICABLE_WITHOUT_REASON("SRB-PRG-0008", Severity.ERROR),
  PLAN_PASSED("SRB-PRG-0009", Severity.WARNING),
  END_BUT_NOT_COMPLETED("SRB-PRG-0010", Severity.ERROR),
  BACKWARD_WITHOUT_REASON("SRB-PRG-0011", Severity.ERROR),
  MONTH_CONFIRMED("SRB-PRG-0012", Severity.ERROR),
  MONTH_MISSING("SRB-PRG-0013", Severity.ERROR),
  MONTH_NOT_NEXT("SRB-PRG-0014", Severity.ERROR),
  PROPOSAL_NOT_OPEN("SRB-PRG-0015", Severity.ERROR),
  DECISION_NEEDS_PERSON("SRB-PRG-0016", Severity.ERROR),
  STEP_UNKNOWN("SRB-PRG-0017", Severity.ERROR),
  STEP_LIST_MISSING("SRB-PRG-0018", Severity.ERROR);

  private final String code;
  private final Severity severity;

  ProgressCode(String code, Severity severity) {
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
