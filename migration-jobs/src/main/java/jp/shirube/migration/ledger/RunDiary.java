package jp.shirube.migration.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a run tells of itself on its way: what it received, the stages it was in, why it stopped.
 * Takes part in the caller's transaction.
 */
public final class RunDiary {

  private final JdbcClient client;
  private final Clock clock;

  public RunDiary(DataSource source, Clock clock) {
    this.client = JdbcClient.create(source);
    this.clock = clock;
  }

  /** Notes the files a run works on with the records counted on receipt. */
  public void received(long runId, StoredDelivery delivery) {
    for (int index = 0; index < delivery.files().size(); index++) {
      received(runId, index + 1, delivery.files().get(index));
    }
  }

  private void received(long runId, int position, StoredFile file) {
    client
        .sql(
            """
            INSERT INTO app.run_input (run_id, file_id, position, file_name, records, bytes)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(runId, file.fileId(), position, file.name(), file.records(), file.bytes())
        .update();
  }

  /** A stage begins, with the records that are loaded by then. */
  public void begun(long runId, String stage) {
    client
        .sql(
            """
            INSERT INTO app.run_stage (run_id, stage, records_before, started)
            SELECT ?, ?, coalesce(sum(count), 0), ? FROM app.run_count
             WHERE run_id = ? AND kind IN ('MAPPED', 'REJECTED', 'EXCLUDED')
            """)
        .params(runId, stage, OffsetDateTime.now(clock), runId)
        .update();
  }

  /** The stage that began last under this name ends. */
  public void ended(long runId, String stage) {
    client
        .sql(
            """
            UPDATE app.run_stage SET ended = ?
             WHERE id = (SELECT max(id) FROM app.run_stage WHERE run_id = ? AND stage = ?)
            """)
        .params(OffsetDateTime.now(clock), runId, stage)
        .update();
  }

  /** The run stopped before its end. */
  public void broken(long runId, List<Finding> reasons) {
    reasons.forEach(
        reason ->
            client
                .sql(
                    "INSERT INTO app.run_break (run_id, at, code, arguments) VALUES (?, ?, ?, "
                        + SqlMaps.PARAMETER
                        + ")")
                .params(runId, OffsetDateTime.now(clock), reason.code().code())
                .params(SqlMaps.names(reason.arguments()), SqlMaps.values(reason.arguments()))
                .update());
  }
}
