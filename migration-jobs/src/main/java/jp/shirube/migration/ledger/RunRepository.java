package jp.shirube.migration.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.run.RunSummary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs: begun, given a delivery, ended, looked up. Takes part in the caller's transaction. */
public final class RunRepository {

  private static final String INSERT =
      """
      INSERT INTO app.run (municipality, system_id, vendor, mode, number, rehearsal, edition,
        mapping_version, mapping_hash, request, approved_by, actor_id, actor_name, actor_role,
        actor_origin, as_of, started)
      SELECT app.session_municipality(), ?, ?, ?,
             (SELECT coalesce(max(number), 0) + 1 FROM app.run WHERE system_id = ? AND mode = ?),
             ?, ?, ?, ?, %s, ?, ?, ?, ?, ?, ?, ?
      RETURNING id
      """
          .formatted(SqlMaps.PARAMETER);

  private final JdbcClient client;
  private final TransactionTemplate transaction;
  private final RunMapper mapper = new RunMapper();
  private final Clock clock;

  public RunRepository(DataSource source, Clock clock) {
    this.client = JdbcClient.create(source);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    this.clock = clock;
  }

  /**
   * Begins a run and gives it its number.
   *
   * @throws FindingException when another run works on the same area (SRB-LDG-0001)
   */
  public RunRecord begin(NewRun run) {
    try {
      return transaction.execute(status -> find(insert(run)).orElseThrow());
    } catch (DuplicateKeyException e) {
      throw LedgerFinding.AREA_TAKEN.exception(
          Map.of(
              "system", run.systemId(),
              "mode", run.mode().id(),
              "rehearsal", Integer.toString(run.rehearsal())));
    }
  }

  private long insert(NewRun run) {
    client
        .sql("SELECT pg_advisory_xact_lock(hashtext('run-number'), hashtext(?))")
        .param(run.systemId() + run.mode().id())
        .query((row, number) -> true)
        .single();
    registerVendor(run.vendorId(), run.vendorName());
    return client
        .sql(INSERT)
        .params(run.systemId(), run.vendorId(), run.mode().id(), run.systemId(), run.mode().id())
        .params(run.rehearsal(), run.edition(), run.mappingVersion(), run.mappingHash())
        .params(SqlMaps.names(run.request()), SqlMaps.values(run.request()))
        .param(run.approvedBy())
        .params(run.actor().id(), run.actor().name(), run.actor().role().name())
        .params(run.actor().origin(), run.asOf(), OffsetDateTime.now(clock))
        .query(Long.class)
        .single();
  }

  /** A mapping's cover introduces a vendor; how a known one is called is the city's to say. */
  private void registerVendor(String vendorId, String name) {
    client
        .sql(
            """
            INSERT INTO app.vendor (municipality, vendor, name)
            VALUES (app.session_municipality(), ?, ?)
            ON CONFLICT (municipality, vendor) DO NOTHING
            """)
        .params(vendorId, name)
        .update();
  }

  /** Notes which delivery the run works on. */
  public void delivered(long runId, String deliveryId, String contentHash) {
    client
        .sql("UPDATE app.run SET delivery_id = ?, delivery_hash = ? WHERE id = ?")
        .params(deliveryId, contentHash, runId)
        .update();
  }

  /** Ends a run; one that has ended keeps its result. */
  public void end(long runId, RunSummary.Result result) {
    client
        .sql(
            "UPDATE app.run SET status = 'ENDED', result = ?, ended = ?"
                + " WHERE id = ? AND status = 'RUNNING'")
        .params(result.name(), OffsetDateTime.now(clock), runId)
        .update();
  }

  public Optional<RunRecord> find(long runId) {
    return client.sql(RunMapper.SELECT + " WHERE id = ?").param(runId).query(mapper).optional();
  }

  /** Runs without a result: running now, or their process died. */
  public List<RunRecord> open() {
    return client
        .sql(RunMapper.SELECT + " WHERE status = 'RUNNING' ORDER BY id")
        .query(mapper)
        .list();
  }

  /** All runs of the municipality, the newest first. */
  public List<RunRecord> all() {
    return client.sql(RunMapper.SELECT + " ORDER BY id DESC").query(mapper).list();
  }

  /** The number that a new rehearsal of the system gets when none is asked for. */
  public int nextRehearsal(String systemId) {
    return client
        .sql("SELECT coalesce(max(rehearsal), 0) + 1 FROM app.run WHERE system_id = ?")
        .param(systemId)
        .query(Integer.class)
        .single();
  }
}
