package jp.shirube.migration.spool;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with a relational source and its spooling. */
public enum SpoolFinding implements FindingCode {
  /** The settings file cannot be read. */
  SETTINGS_UNREADABLE("SRB-SPL-0001", Severity.ERROR),
  /** A setting is missing or wrong. Argument: key. */
  SETTING_WRONG("SRB-SPL-0002", Severity.ERROR),
  /** The password stands in clear in the settings file. */
  CLEAR_PASSWORD("SRB-SPL-0003", Severity.WARNING),
  /** The source database cannot be reached or refuses the login. */
  NOT_CONNECTED("SRB-SPL-0004", Severity.ERROR),
  /** A table is not there or may not be read. Argument: table. */
  TABLE_UNREADABLE("SRB-SPL-0005", Severity.ERROR),
  /** A column of the settings is not in the table. Arguments: table, column. */
  COLUMN_UNKNOWN("SRB-SPL-0006", Severity.ERROR),
  /** A column holds no text, number or time. Arguments: table, column, type. */
  COLUMN_UNSUPPORTED("SRB-SPL-0007", Severity.ERROR),
  /** Reading a table broke off. Argument: table. */
  READ_FAILED("SRB-SPL-0008", Severity.ERROR),
  /** The delivery cannot be written. Argument: folder. */
  WRITE_FAILED("SRB-SPL-0009", Severity.ERROR),
  /** The output folder holds something already. Argument: folder. */
  OUTPUT_NOT_EMPTY("SRB-SPL-0010", Severity.ERROR);

  private final String code;
  private final Severity severity;

  SpoolFinding(String code, Severity severity) {
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
