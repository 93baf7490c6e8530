package jp.shirube.migration.ledger;

import java.util.List;
import javax.sql.DataSource;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dispositions of records by file, rows by group, exclusions by reason. Saving again replaces.
 * Takes part in the caller's transaction.
 */
public final class CountRepository {

  /** Records excluded by one rule of one file. */
  public record ExclusionCount(String fileId, String reasonCode, String reason, long records) {}

  private final JdbcClient client;

  public CountRepository(DataSource source) {
    this.client = JdbcClient.create(source);
  }

  /**
   * @param position position of the file in the mapping, as in the lineage
   */
  public void save(long runId, int position, FileCounts counts) {
    client
        .sql(
            """
            INSERT INTO app.run_file (run_id, municipality, file_id, position, file_name,
                                      read, mapped, rejected, excluded)
            VALUES (?, app.session_municipality(), ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (run_id, file_id) DO UPDATE SET read = excluded.read,
              mapped = excluded.mapped, rejected = excluded.rejected, excluded = excluded.excluded
            """)
        .params(runId, counts.fileId(), position, counts.fileName())
        .params(counts.read(), counts.mapped(), counts.rejected(), counts.excluded())
        .update();
  }

  public void save(long runId, GroupCounts counts) {
    client
        .sql(
            """
            INSERT INTO app.run_group (run_id, municipality, group_id, group_name,
                                       emitted, published, withdrawn)
            VALUES (?, app.session_municipality(), ?, ?, ?, ?, ?)
            ON CONFLICT (run_id, group_id) DO UPDATE SET emitted = excluded.emitted,
              published = excluded.published, withdrawn = excluded.withdrawn
            """)
        .params(runId, counts.groupId(), counts.groupName())
        .params(counts.emitted(), counts.published(), counts.withdrawn())
        .update();
  }

  public void save(long runId, ExclusionCount counts) {
    client
        .sql(
            """
            INSERT INTO app.run_exclusion (run_id, municipality, file_id, reason_code, reason,
                                           records)
            VALUES (?, app.session_municipality(), ?, ?, ?, ?)
            ON CONFLICT (run_id, file_id, reason_code) DO UPDATE SET records = excluded.records
            """)
        .params(runId, counts.fileId(), counts.reasonCode(), counts.reason(), counts.records())
        .update();
  }

  /** In the mapping's order. */
  public List<FileCounts> files(long runId) {
    return client
        .sql(
            "SELECT file_id, file_name, read, mapped, rejected, excluded FROM app.run_file"
                + " WHERE run_id = ? ORDER BY position")
        .param(runId)
        .query(FileCounts.class)
        .list();
  }

  /** By group id. */
  public List<GroupCounts> groups(long runId) {
    return client
        .sql(
            "SELECT group_id, group_name, emitted, published, withdrawn FROM app.run_group"
                + " WHERE run_id = ? ORDER BY group_id")
        .param(runId)
        .query(GroupCounts.class)
        .list();
  }

  /** By file and reason code. */
  public List<ExclusionCount> exclusions(long runId) {
    return client
        .sql(
            "SELECT file_id, reason_code, reason, records FROM app.run_exclusion"
                + " WHERE run_id = ? ORDER BY file_id, reason_code")
        .param(runId)
        .query(ExclusionCount.class)
        .list();
  }
}
