package jp.shirube.migration.run;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** Findings about runs as a whole; sentences in {@code messages/run_ja.properties}. */
public enum RunFinding implements FindingCode {
  /** A cut-over without a named approver. */
  NO_APPROVER("SRB-RUN-0001", Severity.ERROR),
  /** The same run is under way in another process. */
  ALREADY_RUNNING("SRB-RUN-0002", Severity.ERROR),
  /** The stored delivery of a run to resume is gone or is not the one it began with. */
  DELIVERY_CHANGED("SRB-RUN-0003", Severity.ERROR),
  /** The mapping of a run to resume is not the one it began with. */
  MAPPING_CHANGED("SRB-RUN-0004", Severity.ERROR),
  /** Rejected records and withdrawn rows pass the threshold. */
  OVER_THRESHOLD("SRB-RUN-0005", Severity.ERROR),
  /** The counts of a run do not agree: invariant 1 is broken. */
  NOT_RECONCILED("SRB-RUN-0006", Severity.ERROR),
  /** A fault of the program or its surroundings. */
  FAULT("SRB-RUN-0007", Severity.ERROR),
  /** The database cannot be reached. */
  DATABASE_LOST("SRB-RUN-0008", Severity.ERROR),
  /** A run died before its delivery was received, or was a dry run: it starts anew. */
  NOT_RESUMABLE("SRB-RUN-0010", Severity.ERROR),
  /** The database holds no run that could be resumed. */
  NOTHING_TO_RECOVER("SRB-RUN-0011", Severity.INFO),
  /** A folder or file given to a command is not there. */
  NO_SUCH_PATH("SRB-RUN-0012", Severity.ERROR),
  /** A delivery without a mapping of its system and vendor. */
  NO_MAPPING("SRB-RUN-0013", Severity.ERROR),
  /** Several mappings for one system and vendor. */
  SEVERAL_MAPPINGS("SRB-RUN-0014", Severity.ERROR),
  /** Nothing below the folder is a delivery, or none is of the system asked for. */
  NO_DELIVERY("SRB-RUN-0015", Severity.ERROR),
  /** A run that was stopped is given up at a person's wish. */
  DISCARDED("SRB-RUN-0016", Severity.ERROR),
  /** Warnings of one kind beyond the number that is kept in detail. */
  DETAILS_CAPPED("SRB-RUN-0017", Severity.INFO),
  /** An option that does not fit the mode, or has an impossible value. */
  BAD_OPTION("SRB-RUN-0018", Severity.ERROR),
  /** A file stands where the output folder should be. */
  NO_FOLDER("SRB-RUN-0019", Severity.ERROR),
  /** Somebody asked the run to stop. */
  STOPPED("SRB-RUN-0020", Severity.ERROR),
  /** A received delivery was cut by layouts that the mapping has changed since. */
  OTHER_LAYOUT("SRB-RUN-0021", Severity.ERROR),
  /** A figure of the extract, less what was dropped, is not the published one. */
  MEASURE_DIFFERS("SRB-RUN-0030", Severity.WARNING);

  private final String code;
  private final Severity severity;

  RunFinding(String code, Severity severity) {
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
