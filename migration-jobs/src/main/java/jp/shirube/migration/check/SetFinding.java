package jp.shirube.migration.check;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/**
 * Findings of the checks over the loaded whole; sentences in {@code messages/set_ja.properties}.
 */
public enum SetFinding implements FindingCode {
  /** Several records of the delivery share a group's key. */
  SHARED_KEY("SRB-SET-0001", Severity.ERROR),
  /** A row refers to a row of the same system that is not there; the row is withdrawn. */
  MISSING_PARENT("SRB-SET-0002", Severity.ERROR),
  /** A row refers to a row of another system that is not there. */
  MISSING_PARENT_ELSEWHERE("SRB-SET-0003", Severity.WARNING),
  /** 最新フラグ is not 1 exactly once in a history. */
  UNCLEAR_LATEST("SRB-SET-0004", Severity.WARNING),
  /** The other system of a reference is not published in this area, so nothing was checked. */
  NOT_APPLICABLE("SRB-SET-0005", Severity.INFO),
  /** The checks that a dry run cannot make. */
  NOT_CHECKED("SRB-SET-0006", Severity.INFO),
  /** A row names an image that the delivery does not carry. */
  IMAGE_MISSING("SRB-SET-0007", Severity.WARNING),
  /** Images of the delivery that no row names; only counted. */
  IMAGE_NOT_NAMED("SRB-SET-0008", Severity.INFO),
  /** The other system of a rule is not published in this area, so nothing was checked. */
  OTHER_NOT_PUBLISHED("SRB-SET-0009", Severity.INFO),
  /** The run's edition of the standard has not all items of a rule, so nothing was checked. */
  NOT_IN_EDITION("SRB-SET-0010", Severity.INFO);

  private final String code;
  private final Severity severity;

  SetFinding(String code, Severity severity) {
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
