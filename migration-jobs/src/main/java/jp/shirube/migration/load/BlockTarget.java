package jp.shirube.migration.load;

import java.util.List;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.standard.StandardGroup;

/** Writes mapped blocks in the current transaction: rows, findings, counts and progress. */
final class BlockTarget {

  private final RowTarget rows;
  private final FindingStore findings;
  private final LoadLedger ledger;

  BlockTarget(RowTarget rows, FindingStore findings, LoadLedger ledger) {
    this.rows = rows;
    this.findings = findings;
    this.ledger = ledger;
  }

  void write(PartitionKey key, SourceFile file, List<StandardGroup> groups, MappedBlock block) {
    for (int group = 0; group < groups.size(); group++) {
      rows.copy(groups.get(group), block.groups().get(group));
    }
    findings.keepRejected(file, block.rejected());
    findings.keepWarnings(file, block.warnings());
    ledger.advance(key, block, groups.stream().map(StandardGroup::id).toList());
  }
}
