package jp.shirube.migration.ledger;

import jp.shirube.mappings.finding.Finding;

/**
 * A finding and the record it was found on.
 *
 * @param filePosition position of the file in the mapping; 0 when it concerns no record
 * @param record number of the record; 0 when it concerns none
 * @param offset byte offset of the record
 */
public record FoundFinding(Finding finding, int filePosition, long record, long offset) {

  /** A finding that concerns no single record. */
  public static FoundFinding of(Finding finding) {
    return new FoundFinding(finding, 0, 0, 0);
  }
}
