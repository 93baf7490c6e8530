package jp.shirube.governance.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.RecordDetail.Fault;
import jp.shirube.governance.jobs.RecordDetail.Field;
import jp.shirube.governance.jobs.RejectionMapper.FaultRow;
import jp.shirube.governance.jobs.RejectionMapper.Row;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.reports.rejects.RejectRow.RawField;
import org.springframework.security.access.AccessDeniedException;

/**
 * Rejected records of runs. Their fields are masked; one record is shown in clear to somebody who
 * may and says why, and that he read it is recorded. Called within work on the viewer's rows.
 */
public final class RecordDesk {

  /** Characters of a reason that says something. */
  public static final int SHORTEST_REASON = 10;

  private static final int LONGEST_REASON = 500;

  private final Runs runs;
  private final RejectionMapper records;
  private final RunEngine engine;
  private final AuditTrail audit;
  private final Messages messages = Messages.complete();

  RecordDesk(Runs runs, RejectionMapper records, RunEngine engine, AuditTrail audit) {
    this.runs = runs;
    this.records = records;
    this.engine = engine;
    this.audit = audit;
  }

  /** A page of a run's records; empty when there is no run that the viewer may know of. */
  public Optional<RejectedRecords> list(Viewer viewer, long runId, RecordFilter filter) {
    return runs.find(viewer.municipality(), runId)
        .map(
            run ->
                new RejectedRecords(
                    filter,
                    records.count(runId, filter),
                    records.page(runId, filter, RecordFilter.PAGE_SIZE),
                    records.kinds(runId),
                    records.files(runId)));
  }

  /** A record with its fields masked; empty when there is none that the viewer may know of. */
  public Optional<RecordDetail> masked(Viewer viewer, long runId, RecordKey key) {
    return detail(viewer, runId, key, false);
  }

  /**
   * A record with its values, for once. The reading is recorded with the reason, never a value.
   *
   * @throws jp.shirube.mappings.finding.FindingException SRB-JOB-0001 without a reason,
   *     SRB-JOB-0002 when the source cannot be read any more
   */
  public Optional<RecordDetail> clear(Viewer viewer, long runId, RecordKey key, String reason) {
    if (!viewer.may(Permission.RECORD_UNMASK)) {
      throw new AccessDeniedException("record");
    }
    String why = reason.strip();
    demandReason(why);
    Optional<RecordDetail> detail = detail(viewer, runId, key, true);
    detail.ifPresent(record -> recordReading(viewer, record, why));
    return detail;
  }

  private static void demandReason(String reason) {
    int length = reason.codePointCount(0, reason.length());
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw JobCode.NO_REASON.exception(
          Map.of("least", SHORTEST_REASON + "", "most", LONGEST_REASON + ""));
    }
  }

  private void recordReading(Viewer viewer, RecordDetail record, String reason) {
    if (record.fields().isEmpty()) {
      throw JobCode.RECORD_GONE.exception(Map.of());
    }
    audit.record(
        viewer.actor(),
        "record.unmask",
        "run/" + record.run().id(),
        Map.of(
            "file",
            record.line().fileName(),
            "line",
            record.line().line() + "",
            "record",
            record.line().record() + "",
            "group",
            record.line().groupId(),
            "reason",
            reason));
  }

  private Optional<RecordDetail> detail(Viewer viewer, long runId, RecordKey key, boolean clear) {
    return runs.find(viewer.municipality(), runId)
        .flatMap(
            run ->
                records
                    .find(runId, key.file(), key.record(), key.groupId())
                    .map(row -> detail(run, row, clear)));
  }

  private RecordDetail detail(RunRow run, Row row, boolean clear) {
    List<FaultRow> faults = records.faults(run.id(), row);
    Set<String> faulty = faults.stream().map(FaultRow::sourceField).collect(Collectors.toSet());
    return new RecordDetail(
        run,
        line(row, faults.size()),
        row.byteOffset(),
        faults.stream().map(this::fault).toList(),
        fields(run, row, faults).stream().map(field -> field(field, faulty, clear)).toList(),
        clear);
  }

  private static RejectedRecords.Line line(Row row, int findings) {
    return new RejectedRecords.Line(
        row.file(),
        row.fileName(),
        row.record(),
        row.groupId(),
        row.line(),
        row.code(),
        row.severity(),
        row.item(),
        findings);
  }

  private List<RawField> fields(RunRow run, Row row, List<FaultRow> faults) {
    byte[] sealed = row.sealed();
    return engine.fields(
        run.id(),
        new Rejection(
            row.file(),
            row.record(),
            row.groupId(),
            row.line(),
            row.byteOffset(),
            new byte[0],
            sealed == null ? new byte[0] : sealed,
            faults.stream().map(RecordDesk::kept).toList()));
  }

  private static Rejection.Fault kept(FaultRow row) {
    return new Rejection.Fault(
        row.code(),
        Severity.valueOf(row.severity()),
        row.item(),
        row.sourceField(),
        Arguments.of(row.arguments()));
  }

  private Fault fault(FaultRow row) {
    Map<String, String> arguments = Arguments.of(row.arguments());
    return new Fault(
        row.code(),
        row.severity(),
        row.item(),
        row.sourceField(),
        messages.text(row.code(), arguments),
        messages.text(row.code() + ".remedy", arguments));
  }

  private static Field field(RawField field, Set<String> faulty, boolean clear) {
    String masked = MaskedText.of(field.value());
    return new Field(
        field.name(),
        clear ? field.value() : masked,
        masked.codePointCount(0, masked.length()),
        faulty.contains(field.name()));
  }
}
