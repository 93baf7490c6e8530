package jp.shirube.migration.publish;

import jp.shirube.mappings.finding.FindingCode;

/** Findings of staging, publication and export; sentences in {@code publish_ja.properties}. */
public enum PublishFinding implements FindingCode {
  /** A physical name is longer than the 63 bytes that PostgreSQL keeps. */
  NAME_TOO_LONG("SRB-PUB-0001"),
  /** A group has a physical name twice, or one that is kept for the lineage. */
  NAME_TAKEN("SRB-PUB-0002"),
  /** The output folder cannot be written. */
  OUTPUT_UNWRITABLE("SRB-PUB-0003"),
  /** The disk of the output folder is full. */
  OUTPUT_DISK_FULL("SRB-PUB-0004"),
  /** There is no earlier publication to go back to. */
  NOTHING_TO_ROLL_BACK("SRB-PUB-0005"),
  /** Readers or another publication hold the area for too long. */
  AREA_BUSY("SRB-PUB-0006"),
  /** The staging tables are published, or kept for rollback. */
  STAGING_IN_USE("SRB-PUB-0007"),
  /** The run has no staging tables. */
  NOTHING_STAGED("SRB-PUB-0008");

  private final String code;

  PublishFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
