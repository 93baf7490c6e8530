package jp.shirube.governance.web;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with the fields of a form, whatever it is about. */
public enum PageCode implements FindingCode {
  DATE_UNREADABLE("SRB-PAGE-0001"),
  NUMBER_UNREADABLE("SRB-PAGE-0002"),
  CHOICE_UNKNOWN("SRB-PAGE-0003"),
  FILE_MISSING("SRB-PAGE-0004"),
  MONTH_UNREADABLE("SRB-PAGE-0005");

  private final String code;

  PageCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
