package jp.shirube.migration.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.ledger.FoundFinding;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.migration.ledger.RejectionRepository;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.FindingStore;
import jp.shirube.migration.load.Position;
import jp.shirube.migration.load.RecordWarning;
import jp.shirube.migration.load.RejectedRecord;
import jp.shirube.migration.load.WithdrawnRow;

/**
 * Keeps a run's findings in the ledger: every rejection, the details of the first warnings of each
 * code and item. Thread-safe.
 */
final class LedgerFindings implements FindingStore {

  private final long runId;
  private final MappingDefinition definition;
  private final RejectionRepository rejections;
  private final FindingRepository findings;
  private final RecordSeal seal;
  private final Map<String, AtomicLong> kept = new ConcurrentHashMap<>();

  /**
   * @param counted findings counted before this process took the run on, by {@link FindingKey}
   */
  LedgerFindings(
      long runId,
      MappingDefinition definition,
      RejectionRepository rejections,
      FindingRepository findings,
      RecordSeal seal,
      Map<String, Long> counted) {
    this.runId = runId;
    this.definition = definition;
    this.rejections = rejections;
    this.findings = findings;
    this.seal = seal;
    counted.forEach((key, count) -> kept.put(key, new AtomicLong(count)));
  }

  @Override
  public void keepRejected(SourceFile file, List<RejectedRecord> rejected) {
    int position = position(file);
    save(rejected.stream().map(record -> rejection(position, record)).toList());
  }

  private Rejection rejection(int file, RejectedRecord record) {
    Position at = record.position();
    return new Rejection(
        file,
        at.record(),
        "",
        at.line(),
        at.offset(),
        new byte[0],
        seal.seal(runId, file, at.record(), record.raw()),
        record.findings().stream().map(LedgerFindings::fault).toList());
  }

  @Override
  public void keepWithdrawn(String groupId, List<WithdrawnRow> rows) {
    Map<Origin, List<Rejection.Fault>> faults = new LinkedHashMap<>();
    for (WithdrawnRow row : rows) {
      faults
          .computeIfAbsent(
              new Origin(position(row.file()), row.position()), at -> new ArrayList<>())
          .add(fault(row.finding()));
    }
    List<Rejection> withdrawals = new ArrayList<>();
    faults.forEach((origin, ofRows) -> withdrawals.add(withdrawal(groupId, origin, ofRows)));
    save(withdrawals);
  }

  /** The record that rows came from. */
  private record Origin(int file, Position position) {}

  private static Rejection withdrawal(String groupId, Origin origin, List<Rejection.Fault> ofRows) {
    Position at = origin.position();
    return new Rejection(
        origin.file(),
        at.record(),
        groupId,
        at.line(),
        at.offset(),
        new byte[0],
        new byte[0],
        ofRows);
  }

  private void save(Collection<Rejection> rows) {
    if (!rows.isEmpty()) {
      rejections.save(runId, definition.cover().vendorId(), rows);
    }
  }

  private static Rejection.Fault fault(Finding finding) {
    return new Rejection.Fault(
        finding.code().code(),
        finding.severity(),
        finding.place().item(),
        finding.place().column(),
        finding.arguments());
  }

  @Override
  public void keepWarnings(SourceFile file, List<RecordWarning> warnings) {
    int position = position(file);
    List<FoundFinding> details = new ArrayList<>();
    for (RecordWarning warning : warnings) {
      if (hasRoom(warning.finding())) {
        Position at = warning.position();
        details.add(new FoundFinding(warning.finding(), position, at.record(), at.offset()));
      }
    }
    keep(details);
  }

  private boolean hasRoom(Finding finding) {
    AtomicLong count = kept.computeIfAbsent(FindingKey.of(finding), key -> new AtomicLong());
    return count.incrementAndGet() <= FindingRepository.DETAILS_KEPT;
  }

  @Override
  public void keepGeneral(List<Finding> general) {
    keep(general.stream().map(FoundFinding::of).toList());
  }

  private void keep(List<FoundFinding> details) {
    if (!details.isEmpty()) {
      findings.keep(runId, details);
    }
  }

  private int position(SourceFile file) {
    return definition.files().indexOf(file) + 1;
  }
}
