package jp.shirube.governance.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Checks a whole chain: every event, every seal, every signature, and what is kept outside. */
@Component
public class ChainCheck {

  private static final int FETCH = 2_000;

  private static final String CHAIN =
      """
      select s.seq, s.event_id, s.sealed_at, s.previous, s.content, s.hash,
             h.hash, h.signed_at, h.key_id, h.signature,
             e.id, e.at, e.actor_id, e.actor_name, e.actor_role, e.actor_origin, e.action,
             e.object, e.details::text
        from app.audit_seal s
        left join app.audit_event e on e.id = s.event_id
        left join app.audit_head h on h.municipality = s.municipality and h.seq = s.seq
       where s.municipality = ?
       order by s.seq
      """;

  private static final String UNSEALED_FOR_NO_REASON =
      """
      select e.id from app.audit_event e
       where e.municipality = ?
         and not exists (select from app.audit_seal s where s.event_id = e.id)
         and not exists (select from app.audit_unsealed u where u.event_id = e.id)
       order by e.id
      """;

  private static final String WAITING_FOR_NOTHING =
      """
      select u.event_id from app.audit_unsealed u
       where u.municipality = ?
         and not exists (select from app.audit_event e where e.id = u.event_id)
       order by u.event_id
      """;

  private static final String CUT_OFF =
      """
      select max(h.seq) from app.audit_head h
       where h.municipality = ?
         and h.seq > coalesce((select max(s.seq) from app.audit_seal s
                                where s.municipality = h.municipality), 0)
      """;

  private static final EventColumns EVENT = new EventColumns(11);

  private final JdbcTemplate template;
  private final SealRows rows;
  private final ChainChecks checks;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  ChainCheck(
      @Qualifier("appDataSource") DataSource app,
      SealRows rows,
      ChainChecks checks,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.template = new JdbcTemplate(app);
    this.template.setFetchSize(FETCH);
    this.rows = rows;
    this.checks = checks;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks the chain as it is sealed. The check and its result are kept, as an event and for the
   * page.
   */
  public ChainState check(String municipality, Notary notary, Actor actor) {
    return tenancy.call(
        municipality,
        () -> {
          ChainState state = walk(municipality, notary);
          checks.keep(municipality, state, actor);
          audit.record(actor, "trail.verify", "trail/" + state.until(), details(state));
          return state;
        });
  }

  private static Map<String, String> details(ChainState state) {
    return Map.of("found", Long.toString(state.found()));
  }

  private ChainState walk(String municipality, Notary notary) {
    Optional<Head> remembered = notary.remembered(municipality);
    ChainWalk walk = new ChainWalk(municipality);
    HeadCheck heads = new HeadCheck(municipality, notary.key(), remembered, walk);
    RowCallbackHandler each = row -> take(row, walk, heads);
    template.query(CHAIN, each, municipality);
    walk.end();
    heads.end(first(CUT_OFF, municipality));
    each(
        UNSEALED_FOR_NO_REASON,
        municipality,
        id -> walk.add(TrailCode.EVENT_INSERTED, "event", id));
    each(WAITING_FOR_NOTHING, municipality, id -> walk.add(TrailCode.WAITING_REMOVED, "event", id));
    return state(municipality, walk);
  }

  private ChainState state(String municipality, ChainWalk walk) {
    return new ChainState(
        walk.head().seq(),
        walk.head().hash().hex(),
        rows.countWaiting(municipality),
        OffsetDateTime.now(clock),
        walk.found(),
        walk.findings());
  }

  private static void take(ResultSet row, ChainWalk walk, HeadCheck heads) throws SQLException {
    Link link =
        new Link(
            row.getLong(1),
            row.getLong(2),
            row.getObject(3, OffsetDateTime.class),
            Hash.ofDigest(row.getBytes(4)),
            Hash.ofDigest(row.getBytes(5)),
            Hash.ofDigest(row.getBytes(6)));
    walk.take(link, row.getString(11) == null ? null : EVENT.event(row));
    heads.take(link, signed(row));
  }

  private static @Nullable SignedHead signed(ResultSet row) throws SQLException {
    byte[] hash = row.getBytes(7);
    return hash == null
        ? null
        : new SignedHead(
            Hash.ofDigest(hash),
            row.getObject(8, OffsetDateTime.class),
            row.getString(9),
            row.getBytes(10));
  }

  private Optional<Long> first(String sql, String municipality) {
    return Optional.ofNullable(template.queryForObject(sql, Long.class, municipality));
  }

  private void each(String sql, String municipality, LongConsumer sink) {
    RowCallbackHandler each = row -> sink.accept(row.getLong(1));
    template.query(sql, each, municipality);
  }
}
