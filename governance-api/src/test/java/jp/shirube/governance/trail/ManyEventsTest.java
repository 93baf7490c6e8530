package jp.shirube.governance.trail;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Tenancy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A trail of many events over ten years, {@code -Dshirube.events=1000000} for a million: what
 * sealing, checking and searching take.
 */
@Tag("long")
class ManyEventsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final int EVENTS = Integer.getInteger("shirube.events", 100_000);

  private static final String FILL =
      """
      insert into app.audit_event (municipality, at, actor_id, actor_name, actor_role,
                                   actor_origin, action, object, details)
      select app.session_municipality(), timestamptz '2016-11-23 09:00+09' + i * (interval '3650 days' / :events),
             'p' || i % 97, '担当' || i % 97, 'PLANNER', 'web:10.0.0.1',
             (array['steps.declare', 'steps.confirm', 'data.read', 'mail.put'])[1 + i % 4],
             'month/' || i % 1200, jsonb_build_object('steps', (i % 40)::text)
        from generate_series(1, :events) i
      """;

  @TempDir private Path home;

  @Test
  void manyEventsAreSealedCheckedAndSearched() throws Exception {
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    timed("fill", () -> bound(() -> client.sql(FILL).param("events", EVENTS).update()));
    Notary notary = Notary.of(home);
    timed("seal", () -> GOVERNANCE.get(Sealer.class).seal(CITY, notary));
    ChainState state =
        timed("check", () -> GOVERNANCE.get(ChainCheck.class).check(CITY, notary, STAFF));
    assertThat(state.findings()).isEmpty();
    assertThat(state.until()).isGreaterThan(EVENTS);
    timed("seal one", () -> GOVERNANCE.get(Sealer.class).seal(CITY, notary));
    searches();
  }

  private static void searches() throws Exception {
    var year = TODAY.minusYears(1);
    var all = TODAY.minusYears(11);
    fast("first page", TrailQuery.of(TODAY.minusDays(30), TODAY));
    fast("person, all years", new TrailQuery(all, TODAY, "p13", "", "", ""));
    fast("action, all years", new TrailQuery(all, TODAY, "", "mail.put", "", ""));
    fast("object, all years", new TrailQuery(all, TODAY, "", "", "month/77", ""));
    fast("text, a year", new TrailQuery(year, TODAY, "", "", "", "\"39\""));
    timed("nothing found in all years", () -> find(new TrailQuery(all, TODAY, "", "", "", "無い")));
  }

  private static void fast(String name, TrailQuery query) throws Exception {
    find(query);
    long start = System.nanoTime();
    TrailPage page = timed(name, () -> find(query));
    assertThat(page.events()).hasSize(50);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  private static TrailPage find(TrailQuery query) {
    return GOVERNANCE.get(TrailSearch.class).find(CITY, query, null, 50);
  }

  private static <T> T bound(Supplier<T> work) {
    return GOVERNANCE.get(Tenancy.class).call(CITY, work);
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    LoggerFactory.getLogger(ManyEventsTest.class).warn("{}: {} ms", what, millis);
    return result;
  }
}
