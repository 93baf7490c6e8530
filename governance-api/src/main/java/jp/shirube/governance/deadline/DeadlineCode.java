package jp.shirube.governance.deadline;

import jp.shirube.mappings.finding.FindingCode;

/** Why a deadline is not moved or a rule not taken. */
public enum DeadlineCode implements FindingCode {
  REASON_MISSING("SRB-DUE-0001"),
  NOT_A_BUSINESS_DAY("SRB-DUE-0002"),
  OUT_OF_ORDER("SRB-DUE-0003"),
  NOT_FOR_ROLE("SRB-DUE-0004"),
  NOT_PLANNED("SRB-DUE-0005"),
  IN_THE_PAST("SRB-DUE-0006"),
  RULES_OUT_OF_ORDER("SRB-DUE-0007"),
  RULE_WRONG("SRB-DUE-0008");

  private final String code;

  DeadlineCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
