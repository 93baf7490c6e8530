package jp.shirube.migration.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.migration.source.Partition;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far each partition of a run is loaded, and what was counted on the way, written in the
 * transaction that loads the rows. It is the truth on a restart: the position in Spring Batch's
 * execution context is saved once more when a step fails, also when the block's own transaction did
 * not commit.
 */
final class LoadLedger {

  private final JdbcTemplate jdbc;
  private final RunCounts counts;
  private final long runId;

  LoadLedger(JdbcTemplate jdbc, RunCounts counts, long runId) {
    this.jdbc = jdbc;
    this.counts = counts;
    this.runId = runId;
  }

  /** Where to go on with a partition, empty when nothing of it is committed. */
  Optional<Position> position(PartitionKey key) {
    return jdbc
        .query(
            """
            select next_record, next_line, next_offset from app.load_progress
            where run_id = ? and file_id = ? and partition_no = ?
            """,
            (row, number) -> new Position(row.getLong(1), row.getLong(2), row.getLong(3)),
            runId,
            key.fileId(),
            key.partition())
        .stream()
        .findFirst();
  }

  /**
   * Moves a partition on by a block and adds the block's counts.
   *
   * @throws LostRaceException when another process moved it meanwhile
   */
  void advance(PartitionKey key, MappedBlock block, List<String> groupIds) {
    if (moved(key, block.start(), block.end()) != 1) {
      throw new LostRaceException(key);
    }
    CountRows rows = new CountRows();
    rows.add(LoadCount.MAPPED, "", block.mapped());
    rows.add(LoadCount.REJECTED, "", block.rejected().size());
    block.exclusions().forEach((reason, count) -> rows.add(LoadCount.EXCLUDED, reason, count));
    block.findingCounts().forEach((finding, count) -> rows.add(LoadCount.FINDING, finding, count));
    for (int group = 0; group < groupIds.size(); group++) {
      rows.add(LoadCount.ROWS, groupIds.get(group), block.groups().get(group).rows());
    }
    counts.add(key, rows);
    block.partners().forEach((partner, records) -> use(key, block.start(), partner, records));
  }

  private void use(PartitionKey key, Position from, String partnerId, Set<Long> records) {
    jdbc.update(
        """
        insert into app.join_use (run_id, partner_id, file_id, partition_no, from_record, records)
        values (?, ?, ?, ?, ?, ?::bigint[])
        """,
        runId,
        partnerId,
        key.fileId(),
        key.partition(),
        from.record(),
        records.toArray(Long[]::new));
  }

  private int moved(PartitionKey key, Position from, Position to) {
    return jdbc.update(
        """
        insert into app.load_progress as p
          (run_id, file_id, partition_no, from_record, next_record, next_line, next_offset)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (run_id, file_id, partition_no) do update
          set from_record = excluded.from_record, next_record = excluded.next_record,
              next_line = excluded.next_line, next_offset = excluded.next_offset
          where p.next_record = excluded.from_record
        """,
        runId,
        key.fileId(),
        key.partition(),
        from.record(),
        to.record(),
        to.line(),
        to.offset());
  }

  /** The part of a partition that is still to be loaded. */
  Partition rest(PartitionKey key, Partition partition) {
    return position(key).map(position -> position.rest(partition)).orElse(partition);
  }
}
