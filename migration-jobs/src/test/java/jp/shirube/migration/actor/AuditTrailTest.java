package jp.shirube.migration.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTrailTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final Actor ACTOR = new Actor("u1", "企画 太郎", Actor.Role.PLANNER, "cli:test");

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void anEventKeepsWhoWhatWhenAndWhereFrom() {
    new AuditTrail(DATABASE.app(), CLOCK).record(ACTOR, "approve", "run/1", Map.of("mode", "本番"));
    Map<String, Object> event =
        JdbcClient.create(DATABASE.app())
            .sql(
                """
                SELECT municipality, to_char(at, 'YYYY-MM-DD HH24:MI') AS at, actor_id, actor_name,
                       actor_role, actor_origin, action, details ->> 'mode' AS mode
                  FROM app.audit_event WHERE object = 'run/1'
                """)
            .query()
            .singleRow();
    assertThat(event.values())
        .containsExactly(
            "082368", "2026-11-22 00:00", "u1", "企画 太郎", "PLANNER", "cli:test", "approve", "本番");
  }

  @Test
  void noRoleChangesOrDeletesAnEvent() {
    new AuditTrail(DATABASE.migration(), CLOCK).record(ACTOR, "publish", "run/2", Map.of());
    Database database = DATABASE.database();
    for (DataSource role :
        new DataSource[] {database.owner(), database.migration(), database.app()}) {
      refused(role, "UPDATE app.audit_event SET action = 'x'");
      refused(role, "DELETE FROM app.audit_event");
      refused(role, "TRUNCATE app.audit_event");
    }
  }

  private static void refused(DataSource role, String sql) {
    assertThatThrownBy(() -> JdbcClient.create(role).sql(sql).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|append-only).*");
  }
}
