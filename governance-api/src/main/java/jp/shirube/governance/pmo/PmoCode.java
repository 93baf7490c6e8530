package jp.shirube.governance.pmo;

import jp.shirube.mappings.finding.FindingCode;

/** What can go wrong with a report. */
enum PmoCode implements FindingCode {
  REPORT_NOT_WRITTEN("SRB-PMO-0001");

  private final String code;

  PmoCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
