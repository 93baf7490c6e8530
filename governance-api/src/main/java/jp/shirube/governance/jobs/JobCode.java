package jp.shirube.governance.jobs;

import jp.shirube.mappings.finding.FindingCode;

/** Findings of runs that are controlled from the server; {@code messages/jobs_ja.properties}. */
public enum JobCode implements FindingCode {
  /** The reason for which somebody wants to see a record is missing or says nothing. */
  NO_REASON("SRB-JOB-0001"),
  /** The record's source can no longer be read. */
  RECORD_GONE("SRB-JOB-0002"),
  /** The server executes as many runs as it may. */
  BUSY("SRB-JOB-0003"),
  /** Only what runs can be stopped. */
  NOT_RUNNING("SRB-JOB-0004"),
  /** Only what was broken off can be resumed or given up. */
  NOT_INTERRUPTED("SRB-JOB-0005"),
  /** The delivery or the mapping that was chosen is not there for this system. */
  NO_SUCH_CHOICE("SRB-JOB-0006"),
  /** A run that needs an approver is not started here. */
  NO_CUTOVER("SRB-JOB-0007"),
  /** The uploaded file is no delivery: no archive, too large, or with paths. */
  BAD_ARCHIVE("SRB-JOB-0008"),
  /** As many pages follow the runs as may. */
  TOO_MANY_FOLLOWERS("SRB-JOB-0009");

  private final String code;

  JobCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
