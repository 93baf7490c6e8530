package jp.shirube.governance.pmo;

import java.time.Duration;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.pmo.RunFact;

/** Runs of the month as the report shows them. */
final class ReportRuns {

  private final String municipality;
  private final Messages messages;

  ReportRuns(String municipality, Messages messages) {
    this.municipality = municipality;
    this.messages = messages;
  }

  RunFact fact(RunMapper.Row row) {
    return new RunFact(
        String.join("/", municipality, row.systemId(), row.mode(), Integer.toString(row.number())),
        row.systemName(),
        row.vendorName(),
        messages.text("pmo.mode." + row.mode(), Map.of("number", row.rehearsal())),
        messages.text("pmo.result." + row.result()),
        row.ended(),
        row.read(),
        row.mapped(),
        row.rejected(),
        row.excluded(),
        row.emitted(),
        row.published(),
        row.withdrawn(),
        Duration.between(row.started(), row.ended()),
        row.mappingVersion(),
        row.approvedBy());
  }
}
