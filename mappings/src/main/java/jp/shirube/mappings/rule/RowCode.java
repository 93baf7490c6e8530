package jp.shirube.mappings.rule;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with a record while it becomes standard rows ({@code SRB-ROW-nnnn}). */
public enum RowCode implements FindingCode {
  KEY_EMPTY(1, Severity.ERROR),
  NOT_A_DATE(2, Severity.ERROR),
  NOT_IN_CODE_TABLE(3, Severity.ERROR),
  GAIJI_UNKNOWN(4, Severity.ERROR),
  /** Error where the item is official. */
  TOO_LONG(5, Severity.WARNING),
  NOT_A_NUMBER(6, Severity.ERROR),
  /** Error where the item is official. */
  REQUIRED_EMPTY(7, Severity.WARNING),
  /** Error where item and code list are official and the list is no excerpt. */
  NOT_IN_CODE_LIST(8, Severity.WARNING),
  IMPOSSIBLE_DATE(9, Severity.WARNING),
  WIDTH_UNFIT(10, Severity.WARNING),
  EXPRESSION_FAILED(11, Severity.ERROR),
  NO_BRANCH(12, Severity.ERROR),
  /** A wareki date outside its era, for example 昭和64年2月: converted all the same. */
  OUTSIDE_ERA(13, Severity.WARNING),
  /** No record of a joined file has the record's key. */
  PARTNER_MISSING(14, Severity.ERROR),
  /** Several records of a joined file have the record's key. */
  PARTNER_SEVERAL(15, Severity.ERROR);

  private final String code;
  private final Severity severity;

  RowCode(int number, Severity severity) {
    this.code = "SRB-ROW-%04d".formatted(number);
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
