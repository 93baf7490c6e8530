package jp.shirube.governance.table;

import jp.shirube.mappings.finding.FindingCode;

/** Why a table cannot be read. */
public enum TableCode implements FindingCode {
  FILE_MISSING("SRB-TBL-0001"),
  FILE_UNREADABLE("SRB-TBL-0002"),
  WORKBOOK_OLD_FORM("SRB-TBL-0003"),
  WORKBOOK_ENCRYPTED("SRB-TBL-0004"),
  FILE_TOO_LARGE("SRB-TBL-0005"),
  NOT_UTF8("SRB-TBL-0006"),
  COLUMN_MISSING("SRB-TBL-0007"),
  COLUMN_TWICE("SRB-TBL-0008"),
  ROW_TOO_LONG("SRB-TBL-0009");

  private final String code;

  TableCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
