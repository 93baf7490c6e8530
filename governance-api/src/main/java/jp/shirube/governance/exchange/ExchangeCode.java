package jp.shirube.governance.exchange;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with workbooks that go out and come back. */
public enum ExchangeCode implements FindingCode {
  FILE_MISSING("SRB-EXC-0001"),
  FILE_UNREADABLE("SRB-EXC-0002"),
  FILE_OLD_FORM("SRB-EXC-0003"),
  FILE_ENCRYPTED("SRB-EXC-0004"),
  FILE_TOO_LARGE("SRB-EXC-0005"),
  FILE_WITH_MACROS("SRB-EXC-0006"),
  NOT_OURS("SRB-EXC-0007"),
  EXPORT_UNKNOWN("SRB-EXC-0008"),
  IDENTITY_CHANGED("SRB-EXC-0009"),
  REVISION_OLD("SRB-EXC-0010"),
  SHEET_CHANGED("SRB-EXC-0011"),
  COUNTED_FROM_1904("SRB-EXC-0012"),
  TOO_MANY_ROWS("SRB-EXC-0013"),
  PARTY_UNKNOWN("SRB-EXC-0014"),
  PARTY_NOT_YOURS("SRB-EXC-0015"),
  FILE_NOT_WRITTEN("SRB-EXC-0016"),
  ROW_MISSING("SRB-EXC-0020", Severity.WARNING),
  ROW_ADDED("SRB-EXC-0021"),
  ROW_TWICE("SRB-EXC-0022"),
  ROW_OF_OTHER_EXPORT("SRB-EXC-0023"),
  ROW_NOT_YOURS("SRB-EXC-0024"),
  ROW_IDENTITY_CHANGED("SRB-EXC-0025"),
  LOCKED_CHANGED("SRB-EXC-0026", Severity.WARNING),
  STATUS_UNKNOWN("SRB-EXC-0030"),
  STATUS_MISSING("SRB-EXC-0031"),
  DATE_UNREADABLE("SRB-EXC-0032"),
  DATE_SHORT_YEAR("SRB-EXC-0033"),
  DATE_NOT_IN_CALENDAR("SRB-EXC-0034"),
  DATE_OUT_OF_RANGE("SRB-EXC-0035"),
  FORMULA("SRB-EXC-0036"),
  NO_VALUE("SRB-EXC-0037"),
  TEXT_TOO_LONG("SRB-EXC-0038"),
  TEXT_UNPRINTABLE("SRB-EXC-0039"),
  CONFLICT("SRB-EXC-0040");

  private final String code;
  private final Severity severity;

  ExchangeCode(String code) {
    this(code, Severity.ERROR);
  }

  ExchangeCode(String code, Severity severity) {
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
