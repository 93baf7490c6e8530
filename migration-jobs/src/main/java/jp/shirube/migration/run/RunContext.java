package jp.shirube.migration.run;

import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.migration.check.LoadedRun;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.publish.PublicationArea;

/**
 * A run under way in this process.
 *
 * @param record the run as the ledger has it
 * @param request what was asked
 * @param delivery the delivery as received
 * @param loaded its tables, records, findings and counts
 * @param progress told how far it is
 * @param stop whether somebody asked it to stop
 */
record RunContext(
    RunRecord record,
    MigrationRequest request,
    StoredDelivery delivery,
    LoadedRun loaded,
    RunProgress progress,
    StopSignal stop) {

  long id() {
    return record.id();
  }

  CompiledMapping mapping() {
    return request.mapping();
  }

  String systemId() {
    return loaded.systemId();
  }

  boolean isDryRun() {
    return request.mode() == Mode.DRY_RUN;
  }

  /** Where the run publishes. */
  PublicationArea area() {
    return new PublicationArea(request.municipality(), request.rehearsal());
  }
}
