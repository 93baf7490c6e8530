package jp.shirube.governance.jobs;

import java.nio.file.Path;
import jp.shirube.migration.run.RunFolder;

/** What a run gives to people. */
public enum RunFile {
  /** Counts, sums and hashes, no value of a record. */
  EVIDENCE,
  /** The vendor's workbook of rejects, encrypted with his password. */
  REJECTS;

  Path in(RunFolder folder) {
    return this == EVIDENCE ? folder.evidence() : folder.rejects();
  }
}
