package jp.shirube.migration.load;

import java.util.List;
import jp.shirube.mappings.definition.SourceFile;

/** Keeps what was found on records, in the transaction that loads their block. */
interface FindingStore {

  /** Keeps every rejected record with all its findings; its bytes are sealed. */
  void keepRejected(SourceFile file, List<RejectedRecord> rejected);

  /** Keeps warnings on mapped records, up to the number of details kept per kind. */
  void keepWarnings(SourceFile file, List<MappedBlock.Warning> warnings);
}
