package jp.shirube.governance.coordination;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with coordination items, shared documents and minutes. */
public enum CoordinationCode implements FindingCode {
  ITEM_UNKNOWN("SRB-CRD-0001"),
  NOT_ALLOWED("SRB-CRD-0002"),
  NOT_IN_THIS_STATE("SRB-CRD-0003"),
  TEXT_MISSING("SRB-CRD-0004"),
  TITLE_MISSING("SRB-CRD-0005"),
  PARTY_UNKNOWN("SRB-CRD-0006"),
  BETWEEN_VENDORS("SRB-CRD-0007"),
  TO_ONESELF("SRB-CRD-0008"),
  DUE_IN_PAST("SRB-CRD-0009"),
  SYSTEM_UNKNOWN("SRB-CRD-0010"),
  STEP_WRONG("SRB-CRD-0011"),
  ITEM_KEY_WRONG("SRB-CRD-0012"),
  FINDING_CODE_WRONG("SRB-CRD-0013"),
  CHANGE_UNEXPLAINED("SRB-CRD-0014"),
  ASKED_ALREADY("SRB-CRD-0030"),
  CELL_UNREADABLE("SRB-CRD-0031"),
  ASKED_TWICE("SRB-CRD-0032"),
  DOCUMENT_UNKNOWN("SRB-CRD-0040"),
  DOCUMENT_TOO_LARGE("SRB-CRD-0041"),
  DOCUMENT_UNREADABLE("SRB-CRD-0042"),
  DOCUMENT_EMPTY("SRB-CRD-0043"),
  DOCUMENT_UNCHANGED("SRB-CRD-0044"),
  DOCUMENT_DAMAGED("SRB-CRD-0045"),
  DOCUMENT_KIND("SRB-CRD-0046"),
  DOCUMENT_OTHER_CONTENT("SRB-CRD-0047"),
  DOCUMENT_PROGRAM("SRB-CRD-0048"),
  MINUTES_UNKNOWN("SRB-CRD-0050"),
  MINUTES_INCOMPLETE("SRB-CRD-0051");

  private final String code;
  private final Severity severity;

  CoordinationCode(String code) {
    this(code, Severity.ERROR);
  }

  CoordinationCode(String code, Severity severity) {
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
