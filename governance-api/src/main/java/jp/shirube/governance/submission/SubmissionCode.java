package jp.shirube.governance.submission;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with forms, submissions and their register. */
public enum SubmissionCode implements FindingCode {
  NOT_ALLOWED("SRB-SBM-0001"),
  MONTH_NOT_FROZEN("SRB-SBM-0002"),
  RECEIVER_UNKNOWN("SRB-SBM-0003"),
  FORM_MISSING("SRB-SBM-0004"),
  FORM_UNREADABLE("SRB-SBM-0005"),
  FORM_SETTING("SRB-SBM-0006"),
  RECEIVERS_UNREADABLE("SRB-SBM-0007"),
  RECEIVERS_SETTING("SRB-SBM-0008"),
  CELLS_UNREADABLE("SRB-SBM-0010"),
  SHEET_UNKNOWN("SRB-SBM-0011"),
  FIGURE_UNKNOWN("SRB-SBM-0012"),
  SHAPE_DIFFERS("SRB-SBM-0013"),
  CELL_OUTSIDE("SRB-SBM-0014"),
  CELL_MERGED("SRB-SBM-0015"),
  CELL_FORMULA("SRB-SBM-0016"),
  CELL_TWICE("SRB-SBM-0017"),
  VALUE_NOT_ALLOWED("SRB-SBM-0018"),
  PASSWORD_MISSING("SRB-SBM-0020"),
  PASSWORD_WEAK("SRB-SBM-0021"),
  PASSWORD_CHARACTERS("SRB-SBM-0022"),
  CSV_CONFIDENTIAL("SRB-SBM-0023"),
  SUBMISSION_UNKNOWN("SRB-SBM-0030"),
  ALREADY_SENT("SRB-SBM-0031"),
  NOT_SENT("SRB-SBM-0032"),
  SENT_FILE_DIFFERS("SRB-SBM-0033"),
  SENT_FILE_MISSING("SRB-SBM-0034"),
  DATE_IN_FUTURE("SRB-SBM-0035"),
  OUTDATED("SRB-SBM-0036"),
  RECEIPT_UNREADABLE("SRB-SBM-0037"),
  FILE_NOT_WRITTEN("SRB-SBM-0038"),
  HASH_DIFFERS("SRB-SBM-0040"),
  STATES_DIFFER("SRB-SBM-0041"),
  CELLS_DIFFER("SRB-SBM-0042"),
  CANNOT_BE_COMPARED("SRB-SBM-0043", Severity.INFO),
  PASSWORD_WRONG("SRB-SBM-0044");

  private final String code;
  private final Severity severity;

  SubmissionCode(String code) {
    this(code, Severity.ERROR);
  }

  SubmissionCode(String code, Severity severity) {
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
