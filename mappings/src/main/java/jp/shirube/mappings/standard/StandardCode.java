package jp.shirube.mappings.standard;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** Findings about the standard: its files, its editions, official workbooks. */
public enum StandardCode implements FindingCode {
  /** A file of the edition is not there. */
  FILE_MISSING("0001", Severity.ERROR),
  /** A file is not UTF-8 or not CSV. */
  NOT_CSV("0002", Severity.ERROR),
  /** A column is not there. */
  COLUMN_MISSING("0003", Severity.ERROR),
  /** A row has another number of fields than the header. */
  FIELD_COUNT("0004", Severity.ERROR),
  /** A value is not of the form that its column wants. */
  VALUE_INVALID("0005", Severity.ERROR),
  /** An id stands twice. */
  DUPLICATE("0006", Severity.ERROR),
  /** A row names something that is not there. */
  REFERENCE_UNKNOWN("0007", Severity.ERROR),
  /** Rows of one group or code list disagree. */
  INCONSISTENT("0008", Severity.ERROR),

  /** No such edition. */
  EDITION_UNKNOWN("0101", Severity.ERROR),
  /** An edition of that name exists and has other content. */
  EDITION_EXISTS("0102", Severity.ERROR),
  /** The name cannot be the name of an edition. */
  EDITION_NAME_INVALID("0103", Severity.ERROR),
  /** The stored edition is not what was stored. */
  EDITION_DAMAGED("0104", Severity.ERROR),

  /** No such file. */
  WORKBOOK_MISSING("0201", Severity.ERROR),
  /** Not an Excel workbook, or a damaged one. */
  WORKBOOK_UNREADABLE("0202", Severity.ERROR),
  /** A workbook of the old binary form (.xls). */
  WORKBOOK_OLD_FORM("0203", Severity.ERROR),
  /** The workbook is protected by a password. */
  WORKBOOK_ENCRYPTED("0204", Severity.ERROR),
  /** Unpacked, the workbook is larger than any data list: a zip bomb or the wrong file. */
  WORKBOOK_TOO_LARGE("0205", Severity.ERROR),
  /** No sheet has the heading of a 基本データリスト. */
  ITEM_SHEET_MISSING("0206", Severity.ERROR),
  /** Nothing could be taken. */
  NO_ITEMS("0207", Severity.ERROR),
  /** The heading of the sheet lacks a column. */
  HEADING_MISSING("0208", Severity.ERROR),

  /** A row is marked retired and was skipped. */
  ROW_RETIRED("0211", Severity.INFO),
  /** A row was skipped because a cell is not of the official form. */
  CELL_INVALID("0212", Severity.ERROR),
  /** A row was skipped because its item stands already in the group or workbook. */
  ROW_DUPLICATE("0213", Severity.ERROR),
  /** The item's code list is not in the workbook; the item was taken without it. */
  CODE_LIST_MISSING("0214", Severity.WARNING),
  /** A code value stands twice in its list. */
  CODE_VALUE_DUPLICATE("0215", Severity.WARNING),
  /** A code row stands before any list. */
  CODE_ROW_ORPHAN("0216", Severity.WARNING),
  /** A code list leaves its values to the municipality and was not taken as a list. */
  CODE_LIST_FREE("0217", Severity.INFO),
  /** A sheet holds no data. */
  SHEET_SKIPPED("0218", Severity.INFO),

  /** Group ids are not in the workbook and were numbered provisionally. */
  GROUP_IDS_DERIVED("0221", Severity.INFO),
  /** The workbook is of a shared function. */
  SHARED_FUNCTION("0222", Severity.INFO),
  /** The date of application was not given and was taken from elsewhere. */
  APPLIES_FROM_ASSUMED("0223", Severity.INFO),
  /** Groups of the base edition were replaced. */
  GROUPS_REPLACED("0224", Severity.INFO),
  /** Groups of the same system but another 業務ID were kept. */
  GROUPS_KEPT("0225", Severity.INFO),
  /** A code list of the base edition that others use was replaced by the official one. */
  CODE_LISTS_REPLACED("0226", Severity.INFO),

  /** Nothing has this id or name. Argument kind: SYSTEM (then also known), GROUP or ANY. */
  NOT_FOUND("0301", Severity.ERROR);

  private final String code;
  private final Severity severity;

  StandardCode(String number, Severity severity) {
    this.code = "SRB-STD-" + number;
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
