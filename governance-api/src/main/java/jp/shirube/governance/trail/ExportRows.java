package jp.shirube.governance.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Rows of an export, read in the order of the chain while they are written. */
@Component
class ExportRows {

  private static final int FETCH = 2_000;

  private static final String RANGE =
      """
      with it as (select min(s.seq) as first, max(s.seq) as last
                    from app.audit_event e join app.audit_seal s on s.event_id = e.id
                   where e.municipality = ? and e.at >= ? and e.at < ?)
      select it.first, it.last, a.previous, z.hash
        from it
        join app.audit_seal a on a.municipality = ? and a.seq = it.first
        join app.audit_seal z on z.municipality = ? and z.seq = it.last
      """;

  private static final String LINK =
      "select s.seq, s.event_id, s.sealed_at, s.previous, s.content, s.hash, ";

  private static final String IN_RANGE =
      """
        from app.audit_seal s
        join app.audit_event e on e.id = s.event_id
       where s.municipality = ? and s.seq between ? and ?
      """;

  private static final String EVENTS =
      LINK
          + " e.id, e.at, e.actor_id, e.actor_name, e.actor_role, e.actor_origin, e.action,"
          + " e.object, e.details::text "
          + IN_RANGE
          + " and e.at >= ? and e.at < ? order by s.seq";

  private static final String LINKS =
      LINK + " e.at >= ? and e.at < ? " + IN_RANGE + " order by s.seq";

  private static final EventColumns EVENT = new EventColumns(7);

  private final JdbcTemplate template;

  ExportRows(@Qualifier("appDataSource") DataSource app) {
    this.template = new JdbcTemplate(app);
    this.template.setFetchSize(FETCH);
  }

  /**
   * The shortest part of the chain that holds every event of a period.
   *
   * @param start when the period begins
   * @param end when it has ended
   * @param previous hash of the link before the first
   * @param hash hash of the last link
   */
  record Range(
      OffsetDateTime start, OffsetDateTime end, long first, long last, Hash previous, Hash hash) {}

  /** Takes one event of the period after the other. */
  interface EventSink {
    void take(Link link, TrailEvent event);
  }

  /** Takes one link after the other, and whether its event is of the period. */
  interface LinkSink {
    void take(Link link, boolean inPeriod);
  }

  Optional<Range> range(String municipality, LocalDate from, LocalDate to) {
    OffsetDateTime start = TrailSearch.start(from);
    OffsetDateTime end = TrailSearch.start(to.plusDays(1));
    return template
        .query(
            RANGE,
            (row, i) ->
                new Range(
                    start,
                    end,
                    row.getLong(1),
                    row.getLong(2),
                    Hash.ofDigest(row.getBytes(3)),
                    Hash.ofDigest(row.getBytes(4))),
            municipality,
            start,
            end,
            municipality,
            municipality)
        .stream()
        .findFirst();
  }

  void events(String municipality, Range range, EventSink sink) {
    RowCallbackHandler each = row -> sink.take(link(row), EVENT.event(row));
    template.query(
        EVENTS, each, municipality, range.first(), range.last(), range.start(), range.end());
  }

  void links(String municipality, Range range, LinkSink sink) {
    RowCallbackHandler each = row -> sink.take(link(row), row.getBoolean(7));
    template.query(
        LINKS, each, range.start(), range.end(), municipality, range.first(), range.last());
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getLong(1),
        row.getLong(2),
        row.getObject(3, OffsetDateTime.class),
        Hash.ofDigest(row.getBytes(4)),
        Hash.ofDigest(row.getBytes(5)),
        Hash.ofDigest(row.getBytes(6)));
  }
}
