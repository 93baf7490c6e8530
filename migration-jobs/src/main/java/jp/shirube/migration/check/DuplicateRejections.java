package jp.shirube.migration.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.check.DuplicateCheck.Duplicate;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.load.RejectedRecord;
import jp.shirube.migration.source.RecordReader;

/** Turns mapped records into rejected ones, with their bytes read again from the delivery. */
final class DuplicateRejections {

  private static final Comparator<RowPlace> IN_FILE_ORDER =
      Comparator.comparingInt(RowPlace::file).thenComparingLong(RowPlace::record);

  private final LoadedRun run;

  DuplicateRejections(LoadedRun run) {
    this.run = run;
  }

  /** Rejects each record once, with a finding per group in which it shares a key. */
  void reject(List<Duplicate> duplicates) {
    Map<RowPlace, List<Finding>> records = new TreeMap<>(IN_FILE_ORDER);
    for (Duplicate duplicate : duplicates) {
      records
          .computeIfAbsent(duplicate.place(), place -> new ArrayList<>())
          .add(finding(duplicate));
    }
    Map<String, List<RejectedRecord>> byFile = new TreeMap<>();
    records.forEach(
        (place, findings) ->
            byFile
                .computeIfAbsent(run.file(place).id(), file -> new ArrayList<>())
                .add(rejected(place, findings)));
    byFile.forEach(this::keep);
  }

  private Finding finding(Duplicate duplicate) {
    SourceFile file = run.file(duplicate.place());
    return Finding.of(
        SetFinding.SHARED_KEY,
        Place.line(file.name(), duplicate.place().line()).withItem(duplicate.groupId()),
        Map.of("group", duplicate.groupId()));
  }

  private RejectedRecord rejected(RowPlace place, List<Finding> findings) {
    SourceFile file = run.file(place);
    try (RecordReader reader = run.records().openAt(file, LoadedRun.position(place))) {
      if (!reader.next()) {
        throw new IllegalStateException("record %d is gone".formatted(place.record()));
      }
      return new RejectedRecord(LoadedRun.position(place), findings, reader.rawBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(String fileId, List<RejectedRecord> rejected) {
    SourceFile file = run.mapping().definition().file(fileId).orElseThrow();
    run.findings().keepRejected(file, rejected);
    CountRows rows = new CountRows();
    rows.add(LoadCount.RECLASSIFIED, "", rejected.size());
    rejected.stream()
        .flatMap(record -> record.findings().stream())
        .forEach(finding -> rows.add(LoadCount.FINDING, FindingKey.of(finding), 1));
    run.counts().add(PartitionKey.whole(fileId), rows);
  }
}
