package jp.shirube.migration.actor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The record of who did what to which object, when and from where. It only grows: no role may
 * change or delete an event. Takes part in the caller's transaction when there is one.
 */
public final class AuditTrail {

  private static final String INSERT =
      """
      INSERT INTO app.audit_event (municipality, at, actor_id, actor_name, actor_role, actor_origin,
                                   action, object, details)
      VALUES (app.session_municipality(), ?, ?, ?, ?, ?, ?, ?, jsonb_object(?::text[], ?::text[]))
      """;

  private final JdbcClient client;
  private final Clock clock;

  /**
   * @param source sessions of the migration or the application role
   */
  public AuditTrail(DataSource source, Clock clock) {
    this.client = JdbcClient.create(source);
    this.clock = clock;
  }

  /**
   * Records one event.
   *
   * @param action stable verb such as {@code publish}
   * @param object what it was done to, such as {@code run/12}
   * @param details names to texts; never a resident's value
   */
  public void record(Actor actor, String action, String object, Map<String, String> details) {
    client
        .sql(INSERT)
        .params(
            OffsetDateTime.now(clock),
            actor.id(),
            actor.name(),
            actor.role().name(),
            actor.origin(),
            action,
            object,
            new SqlArrayValue("text", details.keySet().toArray()),
            new SqlArrayValue("text", details.values().toArray()))
        .update();
  }
}
