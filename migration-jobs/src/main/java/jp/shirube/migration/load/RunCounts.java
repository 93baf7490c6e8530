package jp.shirube.migration.load;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a run counted, kept per file and partition so that partitions never wait for each other.
 * Every write is part of the caller's transaction.
 */
public final class RunCounts {

  private final JdbcTemplate jdbc;
  private final long runId;

  public RunCounts(JdbcTemplate jdbc, long runId) {
    this.jdbc = jdbc;
    this.runId = runId;
  }

  /** Adds counts to those that are there. */
  public void add(PartitionKey place, CountRows rows) {
    if (!rows.isEmpty()) {
      jdbc.update(
          """
          insert into app.run_count as c (run_id, file_id, partition_no, kind, key, count)
          select ?, ?, ?, kind, key, count
          from unnest(?::text[], ?::text[], ?::bigint[]) as n (kind, key, count)
          on conflict (run_id, file_id, partition_no, kind, key) do update
            set count = c.count + excluded.count
          """,
          runId,
          place.fileId(),
          place.partition(),
          rows.kinds(),
          rows.keys(),
          rows.counts());
    }
  }

  /** Sums of a kind over the run, by key. */
  public Map<String, Long> byKey(LoadCount kind) {
    return sums("key", kind);
  }

  /** Sums of a kind over the run, by file. */
  public Map<String, Long> byFile(LoadCount kind) {
    return sums("file_id", kind);
  }

  /** Count of one kind and key in one file. */
  public long of(String fileId, LoadCount kind, String key) {
    Long count =
        jdbc.queryForObject(
            """
            select coalesce(sum(count), 0) from app.run_count
            where run_id = ? and file_id = ? and kind = ? and key = ?
            """,
            Long.class,
            runId,
            fileId,
            kind.name(),
            key);
    return count == null ? 0 : count;
  }

  private Map<String, Long> sums(String column, LoadCount kind) {
    Map<String, Long> sums = new TreeMap<>();
    jdbc.query(
        "select %1$s, sum(count) from app.run_count where run_id = ? and kind = ? group by %1$s"
            .formatted(column),
        row -> {
          sums.put(row.getString(1), row.getLong(2));
        },
        runId,
        kind.name());
    return sums;
  }
}
