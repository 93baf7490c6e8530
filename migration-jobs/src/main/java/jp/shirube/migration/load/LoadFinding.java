package jp.shirube.migration.load;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** Findings of loading; sentences in {@code messages/load_ja.properties}. */
public enum LoadFinding implements FindingCode {
  /** A value holds a character that no database text can hold (U+0000). */
  UNSTORABLE_CHARACTER("SRB-LOAD-0001", Severity.ERROR);

  private final String code;
  private final Severity severity;

  LoadFinding(String code, Severity severity) {
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
