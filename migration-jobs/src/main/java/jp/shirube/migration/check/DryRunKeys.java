package jp.shirube.migration.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.DuplicateCheck.Duplicate;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;

/**
 * The key check of a dry run, which has no tables: the delivery is mapped once more and the hashes
 * of its keys are kept, 8 bytes a row. Only where hashes meet, another pass compares the keys
 * themselves, so that what is found is exactly what a rehearsal finds.
 */
public final class DryRunKeys {

  private final LoadedRun run;
  private final MappedRows rows;

  /**
   * @param joins finds the records of joined files
   */
  public DryRunKeys(LoadedRun run, StoredDelivery delivery, JoinLookup joins) {
    this.run = run;
    this.rows = new MappedRows(run, delivery, joins);
  }

  /** Rejects the records that share a key, in the caller's transaction. */
  public void run() {
    KeyHashes hashes = new KeyHashes();
    rows.each((group, key, place) -> hashes.add(group.id(), key));
    hashes.keepShared();
    if (hashes.isEmpty()) {
      return;
    }
    SharedKeys shared = new SharedKeys();
    rows.each(
        (group, key, place) -> {
          if (hashes.contains(group.id(), key)) {
            shared.add(group.id(), key, place);
          }
        });
    reject(duplicates(shared));
  }

  private List<Duplicate> duplicates(SharedKeys shared) {
    List<Duplicate> duplicates = new ArrayList<>();
    for (StandardGroup group : run.groups()) {
      shared.losers(group.id(), DuplicateCheck.rule(run.mappingsOf(group))).stream()
          .map(place -> new Duplicate(group.id(), place))
          .forEach(duplicates::add);
    }
    return duplicates;
  }

  private void reject(List<Duplicate> duplicates) {
    new DuplicateRejections(run).reject(duplicates);
    Map<String, Long> takenBack = new TreeMap<>();
    duplicates.stream()
        .map(Duplicate::place)
        .distinct()
        .forEach(
            place -> rows.ofRecord(place, group -> takenBack.merge(group.id(), 1L, Long::sum)));
    CountRows counts = new CountRows();
    takenBack.forEach((group, count) -> counts.add(LoadCount.TAKEN_BACK, group, count));
    run.counts().add(PartitionKey.whole(""), counts);
  }
}
