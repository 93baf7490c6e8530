package jp.shirube.governance.plan;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with a plan, and with what is reported on it. */
public enum PlanCode implements FindingCode {
  NOT_ALLOWED("SRB-PLN-0001"),
  PLAN_MISSING("SRB-PLN-0002"),
  PROJECT_UNKNOWN("SRB-PLN-0003"),
  YEAR_OUTSIDE("SRB-PLN-0004"),
  YEAR_AHEAD("SRB-PLN-0005"),
  COMMENT_MISSING("SRB-PLN-0006"),
  STATE_CONTRADICTS("SRB-PLN-0007"),
  YEAR_UNREADABLE("SRB-PLN-0008"),
  PROJECT_UNREADABLE("SRB-PLN-0009"),
  EDITION_TAKEN("SRB-PLN-0010"),
  NO_ROWS("SRB-PLN-0011"),
  NUMBER_UNREADABLE("SRB-PLN-0012"),
  STAGE_UNREADABLE("SRB-PLN-0013"),
  STAGE_WITHOUT_BEGINNING("SRB-PLN-0014"),
  NAME_MISSING("SRB-PLN-0015"),
  INITIATIVE_DIFFERS("SRB-PLN-0016");

  private final String code;

  PlanCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
