package jp.shirube.migration.publish;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.shirube.migration.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of publications; written by {@link Publisher} only. */
public final class PublicationRepository {

  private static final String SELECT =
      "SELECT id, system_id, area, run_id, state, published, changed FROM app.publication";

  private final JdbcClient client;

  public PublicationRepository(DataSource source) {
    this(JdbcClient.create(source));
  }

  PublicationRepository(JdbcClient client) {
    this.client = client;
  }

  /** What a system shows in an area now. */
  public Optional<Publication> current(PublicationArea area, String systemId) {
    return latest(area, systemId, Publication.State.CURRENT);
  }

  /** What it would show after a rollback. */
  public Optional<Publication> previous(PublicationArea area, String systemId) {
    return latest(area, systemId, Publication.State.PREVIOUS);
  }

  private Optional<Publication> latest(
      PublicationArea area, String systemId, Publication.State state) {
    return client
        .sql(SELECT + " WHERE area = ? AND system_id = ? AND state = ? ORDER BY id DESC LIMIT 1")
        .params(area.schema(), systemId, state.name())
        .query(Publication.class)
        .optional();
  }

  /** All publications of an area, the newest first. */
  public List<Publication> history(PublicationArea area) {
    return client
        .sql(SELECT + " WHERE area = ? ORDER BY id DESC")
        .param(area.schema())
        .query(Publication.class)
        .list();
  }

  void insertCurrent(
      PublicationArea area, String systemId, long runId, Actor actor, OffsetDateTime now) {
    client
        .sql(
            """
            INSERT INTO app.publication
              (municipality, system_id, area, run_id, state, published, changed, actor_id)
            VALUES (?, ?, ?, ?, 'CURRENT', ?, ?, ?)
            """)
        .params(area.municipality(), systemId, area.schema(), runId, now, now, actor.id())
        .update();
  }

  void change(Publication publication, Publication.State state, OffsetDateTime now) {
    client
        .sql("UPDATE app.publication SET state = ?, changed = ? WHERE id = ?")
        .params(state.name(), now, publication.id())
        .update();
  }
}
