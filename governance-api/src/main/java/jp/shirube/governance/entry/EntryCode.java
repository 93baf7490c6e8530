package jp.shirube.governance.entry;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with what is entered into cells. */
public enum EntryCode implements FindingCode {
  CONFLICT("SRB-ENT-0001"),
  CELL_NOT_YOURS("SRB-ENT-0002"),
  NOTHING_SELECTED("SRB-ENT-0003"),
  NOTHING_ENTERED("SRB-ENT-0004"),
  NOTHING_VALID("SRB-ENT-0005"),
  PASTE_EMPTY("SRB-ENT-0006"),
  PASTE_TOO_LARGE("SRB-ENT-0007"),
  PASTE_OUTSIDE("SRB-ENT-0008"),
  WORD_UNKNOWN("SRB-ENT-0009"),
  CELLS_UNREADABLE("SRB-ENT-0010"),
  NOTHING_TO_UNDO("SRB-ENT-0011");

  private final String code;

  EntryCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
