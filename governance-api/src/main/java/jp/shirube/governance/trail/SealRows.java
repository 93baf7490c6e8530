package jp.shirube.governance.trail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Rows of the chain, to be written. */
@Component
class SealRows {

  private static final String INSERT =
      """
      insert into app.audit_seal (municipality, seq, event_id, sealed_at, previous, content, hash)
      select app.session_municipality(), seq, event_id, ?, decode(previous, 'hex'),
             decode(content, 'hex'), decode(hash, 'hex')
        from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])
             as it (seq, event_id, previous, content, hash)
      """;

  private static final String WAITING =
      """
      select e.id, e.at, e.actor_id, e.actor_name, e.actor_role, e.actor_origin, e.action,
             e.object, e.details::text
        from app.audit_unsealed u
        join app.audit_event e on e.id = u.event_id
       where u.municipality = ?
         and not exists (select from app.audit_seal s where s.event_id = u.event_id)
       order by u.event_id
       limit ?
      """;

  private final JdbcClient client;

  SealRows(@Qualifier("appDataSource") DataSource app) {
    this.client = JdbcClient.create(app);
  }

  /** Waits until no other process seals for the municipality; until the transaction ends. */
  void lock(String municipality) {
    client
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("shirube/" + municipality + "/trail")
        .query((row, i) -> true)
        .single();
  }

  Head last(String municipality) {
    return client
        .sql(
            "select seq, hash from app.audit_seal where municipality = ? order by seq desc limit 1")
        .param(municipality)
        .query((row, i) -> new Head(row.getLong(1), Hash.ofDigest(row.getBytes(2))))
        .optional()
        .orElse(Head.NONE);
  }

  /** Events that are committed and not sealed, in the order of their ids. */
  List<TrailEvent> waiting(String municipality, int limit) {
    return client.sql(WAITING).params(municipality, limit).query(EventColumns.FIRST).list();
  }

  long countWaiting(String municipality) {
    return client
        .sql("select count(*) from app.audit_unsealed where municipality = ?")
        .param(municipality)
        .query(Long.class)
        .single();
  }

  void insert(List<Link> links) {
    OffsetDateTime sealedAt = links.get(0).sealedAt();
    client
        .sql(INSERT)
        .params(
            sealedAt,
            array("bigint", links, Link::seq),
            array("bigint", links, Link::eventId),
            array("text", links, link -> link.previous().hex()),
            array("text", links, link -> link.content().hex()),
            array("text", links, link -> link.hash().hex()))
        .update();
    client
        .sql("delete from app.audit_unsealed where event_id = any (?::bigint[])")
        .param(array("bigint", links, Link::eventId))
        .update();
  }

  private static SqlArrayValue array(String type, List<Link> links, Function<Link, Object> value) {
    return new SqlArrayValue(type, links.stream().map(value).toArray());
  }

  void insert(Head head, OffsetDateTime signedAt, String keyId, byte[] signature) {
    client
        .sql(
            """
            insert into app.audit_head (municipality, seq, hash, signed_at, key_id, signature)
            values (app.session_municipality(), ?, ?, ?, ?, ?)
            """)
        .params(head.seq(), head.hash().bytes(), signedAt, keyId, signature)
        .update();
  }
}
