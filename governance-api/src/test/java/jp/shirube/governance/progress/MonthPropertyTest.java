package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever sequence of actions by whatever roles: a frozen or submitted month never changes, the
 * three counts of a system always sum to 40, and one revision of a month at most is in work. The
 * actions are drawn from a fixed seed; most of them are refused, and what is refused leaves
 * nothing.
 */
class MonthPropertyTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final List<Long> SEEDS = List.of(1L, 42L, 20261122L);
  private static final int ACTIONS = 160;

  private static final List<String> TABLES =
      List.of(
          "step_state",
          "step_approval",
          "step_change",
          "proposal",
          "department_confirmation",
          "month_part");

  /** What was frozen, by revision, see {@link #rows()}. */
  private final Map<Long, String> frozen = new LinkedHashMap<>();

  private final Months months = GOVERNANCE.get(Months.class);
  private final MonthContents contents = GOVERNANCE.get(MonthContents.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);

  @Test
  void whatIsFrozenStaysAndTheCountsAreWhole() {
    Map<String, Integer> done = new TreeMap<>();
    for (long seed : SEEDS) {
      RandomActions actions = new RandomActions(GOVERNANCE, new SplittableRandom(seed));
      GOVERNANCE.openMonth();
      for (int i = 0; i < ACTIONS; i++) {
        String what = actions.next();
        keepAndCompare("seed " + seed + ", action " + i + ": " + what);
      }
      assertThat(actions.refused()).as("refused").isPositive();
      actions.done().forEach((action, times) -> done.merge(action, times, Integer::sum));
    }
    assertThat(done).as("let through").containsOnlyKeys(RandomActions.ALL);
    assertThat(frozen).hasSizeGreaterThanOrEqualTo(SEEDS.size());
    countsAreWhole();
  }

  private void keepAndCompare(String after) {
    Map<Long, String> now = rows();
    assertThat(now).as(after).containsAllEntriesOf(frozen);
    frozen.putAll(now);
    assertThat(inWork(all())).as(after).allSatisfy((month, count) -> assertThat(count).isOne());
  }

  private static Map<YearMonth, Long> inWork(List<Month> all) {
    return all.stream()
        .filter(it -> !it.state().isFrozen())
        .collect(Collectors.groupingBy(Month::month, Collectors.counting()));
  }

  private List<Month> all() {
    List<Month> all = new ArrayList<>();
    months.all(CITY).forEach(it -> all.addAll(months.revisions(CITY, it.month())));
    return all;
  }

  private void countsAreWhole() {
    for (Month month : all()) {
      assertThat(!month.state().isFrozen() || contents.isIntact(month)).isTrue();
      Map<String, List<StepState>> systems =
          board.records(month).stream()
              .map(StepRecord::state)
              .collect(Collectors.groupingBy(StepState::systemId));
      assertThat(systems).hasSize(20);
      systems.forEach((system, states) -> assertWhole(StatusCounts.ofSystem(states)));
    }
  }

  private static void assertWhole(StatusCounts counts) {
    int settled = counts.completed() + counts.notApplicable();
    assertThat(settled + counts.inProgress() + counts.notStarted()).isEqualTo(40);
    assertThat(counts.completedRate()).isEqualTo(new Rate(settled, 40));
    assertThat(counts.inProgressRate()).isEqualTo(new Rate(counts.inProgress(), 40));
    assertThat(counts.notStartedRate()).isEqualTo(new Rate(counts.notStarted(), 40));
  }

  /**
   * Every row of every frozen revision, each table as one hash; of its own row all but the state.
   */
  private static Map<Long, String> rows() {
    String tables =
        TABLES.stream().map(MonthPropertyTest::hash).collect(Collectors.joining(" || ' ' || "));
    return JdbcClient.create(GOVERNANCE.database().app())
        .sql(
            "select m.id, (to_jsonb(m) - 'state')::text || ' ' || "
                + tables
                + " as rows from app.pmo_month m where state in ('FROZEN', 'SUBMITTED')")
        .query((row, i) -> Map.entry(row.getLong("id"), row.getString("rows")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String hash(String table) {
    return """
    (select count(*) || '=' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')
       from app.%s t where t.month_id = m.id)
    """
        .formatted(table);
  }
}
