package jp.shirube.migration.ledger;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;

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

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  FindingException exception(Map<String, String> arguments) {
    return new FindingException(List.of(Finding.of(this, Place.NOWHERE, arguments)));
  }
}
