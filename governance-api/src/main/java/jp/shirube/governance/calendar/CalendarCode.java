package jp.shirube.governance.calendar;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with a file of the city's own days. */
public enum CalendarCode implements FindingCode {
  UNREADABLE("SRB-CAL-0001"),
  NOT_CSV("SRB-CAL-0002"),
  COLUMN_MISSING("SRB-CAL-0003"),
  FIELD_COUNT("SRB-CAL-0004"),
  KIND_UNKNOWN("SRB-CAL-0005"),
  NAME_MISSING("SRB-CAL-0006"),
  DATE_WRONG("SRB-CAL-0007"),
  END_BEFORE_START("SRB-CAL-0008"),
  TOO_LONG("SRB-CAL-0009"),
  TWICE("SRB-CAL-0010"),
  EMPTY("SRB-CAL-0011"),
  NOT_FOR_ROLE("SRB-CAL-0012"),
  PERIOD_UNKNOWN("SRB-CAL-0013"),
  CLOSING_WRONG("SRB-CAL-0014");

  private final String code;

  CalendarCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
