package jp.shirube.migration.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import jp.shirube.migration.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What runs are asked from outside their process: to stop. Asked in sessions of the application,
 * looked at and answered in those of the migration. Takes part in the caller's transaction.
 */
public final class StopRequests {

  private final JdbcClient client;
  private final Clock clock;

  public StopRequests(DataSource source, Clock clock) {
    this.client = JdbcClient.create(source);
    this.clock = clock;
  }

  /** Asks a run to stop at its next block or stage. */
  public void ask(long runId, Actor actor) {
    client
        .sql(
            """
            INSERT INTO app.run_stop (run_id, asked, actor_id, actor_name, actor_role, actor_origin)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(runId, OffsetDateTime.now(clock))
        .params(actor.id(), actor.name(), actor.role().name(), actor.origin())
        .update();
  }

  /** Whether somebody asked a run to stop and it has not answered yet. */
  public boolean isAsked(long runId) {
    return client
        .sql("SELECT EXISTS (SELECT FROM app.run_stop WHERE run_id = ? AND answered IS NULL)")
        .param(runId)
        .query(Boolean.class)
        .single();
  }

  /** The run has stopped, or somebody wants it to go on. */
  public void answer(long runId) {
    client
        .sql("UPDATE app.run_stop SET answered = ? WHERE run_id = ? AND answered IS NULL")
        .params(OffsetDateTime.now(clock), runId)
        .update();
  }
}
