package jp.shirube.governance.hearing;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with causes, published figures and promises. */
public enum HearingCode implements FindingCode {
  NOT_ALLOWED("SRB-HRG-0001"),
  SYSTEM_UNKNOWN("SRB-HRG-0002"),
  CAUSE_UNKNOWN("SRB-HRG-0003"),
  CAUSES_UNREADABLE("SRB-HRG-0004"),
  STEP_UNKNOWN("SRB-HRG-0005"),
  NOT_EXPLAINED("SRB-HRG-0006"),
  PEERS_UNREADABLE("SRB-HRG-0010"),
  COLUMN_MISSING("SRB-HRG-0011"),
  VALUE_UNREADABLE("SRB-HRG-0012"),
  PEER_TWICE("SRB-HRG-0013"),
  RATE_NOT_OF_COUNTS("SRB-HRG-0014"),
  HEARING_UNKNOWN("SRB-HRG-0020"),
  PROMISE_UNKNOWN("SRB-HRG-0021"),
  PROMISE_KEPT("SRB-HRG-0022"),
  DATE_IN_FUTURE("SRB-HRG-0023"),
  PROMISE_INCOMPLETE("SRB-HRG-0024");

  private final String code;

  HearingCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
