package jp.shirube.governance.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Searches the trail, from the latest event backward, page by page. */
@Component
public class TrailSearch {

  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final String SELECT =
      """
      select id, at, actor_id, actor_name, actor_role, actor_origin, action, object, details::text
        from app.audit_event
       where municipality = ? and at >= ? and at < ?
      """;

  private final JdbcClient client;
  private final Tenancy tenancy;
  private final People people;

  TrailSearch(@Qualifier("appDataSource") DataSource app, Tenancy tenancy, People people) {
    this.client = JdbcClient.create(app);
    this.tenancy = tenancy;
    this.people = people;
  }

  /**
   * A page of events.
   *
   * @param after where the page before ended, null for the first
   * @param size events on a page
   * @throws jp.shirube.mappings.finding.FindingException when the period ends before it begins
   */
  public TrailPage find(
      String municipality, TrailQuery query, @Nullable TrailPlace after, int size) {
    requirePeriod(query.from(), query.to());
    List<TrailEvent> found =
        tenancy.call(municipality, () -> read(municipality, query, after, size + 1));
    return found.size() <= size
        ? new TrailPage(found, Optional.empty())
        : new TrailPage(found.subList(0, size), Optional.of(TrailPlace.of(found.get(size - 1))));
  }

  /** Under which number events are sealed, by their ids; those that wait are not in it. */
  public Map<Long, Long> seals(String municipality, List<TrailEvent> events) {
    Map<Long, Long> seals = new HashMap<>();
    RowCallbackHandler each = row -> seals.put(row.getLong(1), row.getLong(2));
    tenancy.run(
        municipality,
        () ->
            client
                .sql("select event_id, seq from app.audit_seal where event_id = any (?::bigint[])")
                .param(new SqlArrayValue("bigint", events.stream().map(TrailEvent::id).toArray()))
                .query(each));
    return seals;
  }

  static void requirePeriod(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw TrailCode.PERIOD_WRONG.exception(Map.of("from", from.toString(), "to", to.toString()));
    }
  }

  static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(JAPAN).toOffsetDateTime();
  }

  private List<TrailEvent> read(
      String municipality, TrailQuery query, @Nullable TrailPlace after, int limit) {
    StringBuilder sql = new StringBuilder(SELECT);
    List<Object> params = new ArrayList<>();
    params.addAll(List.of(municipality, start(query.from()), start(query.to().plusDays(1))));
    if (!query.person().isEmpty()) {
      sql.append(" and actor_id = any (?::text[])");
      params.add(new SqlArrayValue("text", accounts(municipality, query.person())));
    }
    words(query, sql, params);
    if (after != null) {
      sql.append(" and (at, id) < (?, ?)");
      params.addAll(List.of(after.at(), after.id()));
    }
    params.add(limit);
    return client
        .sql(sql.append(" order by at desc, id desc limit ?").toString())
        .params(params)
        .query(EventColumns.FIRST)
        .list();
  }

  private static void words(TrailQuery query, StringBuilder sql, List<Object> params) {
    if (!query.action().isEmpty()) {
      sql.append(" and (action = ? or action like ?)");
      params.addAll(List.of(query.action(), escaped(query.action()) + ".%"));
    }
    if (!query.object().isEmpty()) {
      sql.append(" and object like ?");
      params.add(escaped(query.object()) + "%");
    }
    if (!query.text().isEmpty()) {
      sql.append(" and details::text ilike ?");
      params.add("%" + escaped(query.text()) + "%");
    }
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\%_]", "\\\\$0");
  }

  /** The account of that name, and those of the register whose name has it. */
  private Object[] accounts(String municipality, String person) {
    Stream<String> named =
        people.all(municipality).stream().filter(it -> it.name().contains(person)).map(Person::id);
    return Stream.concat(Stream.of(person), named).distinct().toArray();
  }
}
