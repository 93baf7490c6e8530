package jp.shirube.governance.mappingdesk;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong at the mapping desk, beside what a definition itself can have wrong. */
public enum MappingDeskCode implements FindingCode {
  VERSION_UNKNOWN(1),
  NOT_ALLOWED(2),
  NOT_IN_THIS_STATE(3),
  COMMENT_MISSING(4),
  NOT_CHECKED(5),
  HAS_ERRORS(6),
  OWN_VERSION(7),
  ANOTHER_SUBMITTED(8),
  OLDER_THAN_APPROVED(9),
  SYSTEM_UNKNOWN(20),
  FILE_EMPTY(21),
  FILE_TOO_LARGE(22),
  SAME_FILE(23),
  FILE_NAME(24),
  COVER_SYSTEM(30),
  COVER_VENDOR(31),
  SHEET_UNKNOWN(40);

  private final String code;

  MappingDeskCode(int number) {
    this.code = "SRB-MDK-%04d".formatted(number);
  }

  @Override
  public String code() {
    return code;
  }
}
