package jp.shirube.migration.ledger;

import jp.shirube.mappings.finding.FindingCode;

/** Findings about runs; sentences in {@code messages/ledger_ja.properties}. */
public enum LedgerFinding implements FindingCode {
  /** Another run of the same system works on the same area, or died there. */
  AREA_TAKEN("SRB-LDG-0001"),
  /** The run is being executed by another process. */
  RUN_HELD("SRB-LDG-0002");

  private final String code;

  LedgerFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
