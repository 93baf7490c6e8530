package jp.shirube.migration.load;

import java.util.List;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;

/** Keeps what was found on records and rows, in the caller's transaction. */
public interface FindingStore {

  /** Keeps every rejected record with all its findings; its bytes are sealed. */
  void keepRejected(SourceFile file, List<RejectedRecord> rejected);

  /** Keeps warnings on mapped records, up to the number of details kept per kind. */
  void keepWarnings(SourceFile file, List<RecordWarning> warnings);

  /** Keeps the rows that a check withdrew, each with its finding. */
  void keepWithdrawn(String groupId, List<WithdrawnRow> rows);

  /** Keeps findings that belong to no record. */
  void keepGeneral(List<Finding> findings);
}
