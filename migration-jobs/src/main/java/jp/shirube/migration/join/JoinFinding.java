package jp.shirube.migration.join;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** Findings of joins over a whole run; sentences in {@code messages/join_ja.properties}. */
public enum JoinFinding implements FindingCode {
  /** Fault: the scratch file of the indexes cannot be written or read. */
  SCRATCH_FAILED("SRB-JOIN-0001", Severity.ERROR),
  /** Records of a file that is only joined which no mapped record used. */
  UNUSED("SRB-JOIN-0002", Severity.INFO);

  private final String code;
  private final Severity severity;

  JoinFinding(String code, Severity severity) {
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
