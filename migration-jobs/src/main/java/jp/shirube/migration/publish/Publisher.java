package jp.shirube.migration.publish;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes a run: all standard tables of its system switch to the run's staging tables in one
 * transaction, or none does. The replaced tables stay, so that going back takes as long as going
 * forward. Takes part in the caller's transaction when there is one.
 */
public final class Publisher {

  private static final String LOCK_WAIT = "10s";

  /** Lock not available in time, deadlock. */
  private static final Set<String> BUSY_STATES = Set.of("55P03", "40P01");

  private final JdbcClient client;
  private final TransactionTemplate transaction;
  private final StagingCatalog catalog;
  private final StandardViews views;
  private final PublicationRepository publications;
  private final AuditTrail audit;
  private final Clock clock;
  private final String lockWait;

  /**
   * @param migration sessions as {@code shirube_migration}
   */
  public Publisher(DataSource migration, AuditTrail audit, Clock clock) {
    this(migration, audit, clock, LOCK_WAIT);
  }

  Publisher(DataSource migration, AuditTrail audit, Clock clock, String lockWait) {
    this.client = JdbcClient.create(migration);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(migration));
    this.catalog = new StagingCatalog(client);
    this.views = new StandardViews(client);
    this.publications = new PublicationRepository(client);
    this.audit = audit;
    this.clock = clock;
    this.lockWait = lockWait;
  }

  /**
   * Shows a run's tables as the system's standard tables of the area. Publishing the current run
   * again changes nothing.
   *
   * @throws FindingException when the run has no tables (SRB-PUB-0008) or the area is held by
   *     readers for too long (SRB-PUB-0006); everything is as before then
   */
  public void publish(PublicationArea area, String systemId, long runId, Actor actor) {
    exclusively(area, () -> replace(area, systemId, runId, actor));
  }

  private void replace(PublicationArea area, String systemId, long runId, Actor actor) {
    Optional<Publication> replaced = publications.current(area, systemId);
    if (replaced.filter(current -> current.runId() == runId).isPresent()) {
      return;
    }
    replaced.ifPresent(current -> publications.change(current, Publication.State.PREVIOUS, now()));
    repoint(area, replaced.map(Publication::runId), runId);
    publications.insertCurrent(area, systemId, runId, actor, now());
    audit.record(actor, "publish", object(area, systemId), Map.of("run", text(runId)));
  }

  /**
   * Goes back to the publication before the current one.
   *
   * @return the publication that is shown now
   * @throws FindingException when there is none (SRB-PUB-0005) or the area is held (SRB-PUB-0006)
   */
  public Publication rollBack(PublicationArea area, String systemId, Actor actor) {
    exclusively(area, () -> takeBack(area, systemId, actor));
    return publications.current(area, systemId).orElseThrow();
  }

  private void takeBack(PublicationArea area, String systemId, Actor actor) {
    Publication current = required(publications.current(area, systemId), area, systemId);
    Publication earlier = required(publications.previous(area, systemId), area, systemId);
    publications.change(current, Publication.State.ROLLED_BACK, now());
    publications.change(earlier, Publication.State.CURRENT, now());
    repoint(area, Optional.of(current.runId()), earlier.runId());
    audit.record(
        actor,
        "roll-back",
        object(area, systemId),
        Map.of("from", text(current.runId()), "to", text(earlier.runId())));
  }

  private static Publication required(
      Optional<Publication> publication, PublicationArea area, String systemId) {
    return publication.orElseThrow(
        () ->
            PublishFinding.NOTHING_TO_ROLL_BACK.exception(
                Map.of("area", area.schema(), "system", systemId)));
  }

  private void exclusively(PublicationArea area, Runnable work) {
    try {
      transaction.executeWithoutResult(
          status -> {
            awaitOtherPublications(area);
            client.sql("SET LOCAL lock_timeout = '" + lockWait + "'").update();
            work.run();
          });
    } catch (DataAccessException e) {
      throw isBusy(e)
          ? new FindingException(PublishFinding.AREA_BUSY.finding(Map.of("area", area.schema())), e)
          : e;
    }
  }

  /** Systems that are published at once take turns, however long one takes. */
  private void awaitOtherPublications(PublicationArea area) {
    client
        .sql("SELECT pg_advisory_xact_lock(hashtext('publication'), hashtext(?))")
        .param(area.schema())
        .query((row, number) -> true)
        .single();
  }

  private static boolean isBusy(DataAccessException fault) {
    return fault.getMostSpecificCause() instanceof SQLException sql
        && BUSY_STATES.contains(String.valueOf(sql.getSQLState()));
  }

  private void repoint(PublicationArea area, Optional<Long> from, long to) {
    String staging = StagingTables.schema(to);
    List<String> tables = catalog.tables(staging);
    if (tables.isEmpty()) {
      throw PublishFinding.NOTHING_STAGED.exception(Map.of("run", text(to)));
    }
    views.ensureArea(area.schema());
    views.drop(area.schema(), gone(from, tables));
    tables.forEach(table -> views.show(area.schema(), staging, table));
  }

  private List<String> gone(Optional<Long> from, List<String> tables) {
    List<String> names =
        new ArrayList<>(from.map(StagingTables::schema).map(catalog::tables).orElse(List.of()));
    names.removeAll(tables);
    return names;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static String object(PublicationArea area, String systemId) {
    return area.schema() + "/" + systemId;
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
