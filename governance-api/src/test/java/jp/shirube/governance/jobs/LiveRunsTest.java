package jp.shirube.governance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.ledger.NewRun;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.ledger.RunRepository;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who follows the runs is told what moves, of what he may see, and no more often than that. */
class LiveRunsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final long OFTEN = 20;

  private LiveRuns live;

  @BeforeEach
  void open() {
    live = new LiveRuns(GOVERNANCE.get(Runs.class), GOVERNANCE.get(Tenancy.class), OFTEN);
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void whatMovesIsToldToWhoMaySeeIt() throws Exception {
    BlockingQueue<List<RunRow>> city = new LinkedBlockingQueue<>();
    BlockingQueue<List<RunRow>> other = new LinkedBlockingQueue<>();
    live.follow(viewer("plan-1"), city::add);
    live.follow(viewer("b-engineer"), other::add);
    assertThat(city.poll(10, TimeUnit.SECONDS)).isEmpty();
    assertThat(other.poll(10, TimeUnit.SECONDS)).isEmpty();

    RunRecord run = begin();
    assertThat(city.poll(10, TimeUnit.SECONDS))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(run.id());
              assertThat(row.state()).isEqualTo(RunState.INTERRUPTED);
            });
    runs().end(run.id(), Result.FAILED);
    assertThat(city.poll(10, TimeUnit.SECONDS)).isEmpty();
    assertThat(city.poll(10 * OFTEN, TimeUnit.MILLISECONDS)).as("nothing moves").isNull();
    assertThat(other).isEmpty();
  }

  @Test
  void whoHasGoneIsToldNoMore() throws Exception {
    BlockingQueue<List<RunRow>> told = new LinkedBlockingQueue<>();
    Runnable end = live.follow(viewer("plan-1"), told::add);
    assertThat(told.poll(10, TimeUnit.SECONDS)).isEmpty();
    end.run();
    assertThat(live.count()).isZero();
    live.follow(
        viewer("plan-2"),
        rows -> {
          told.add(rows);
          throw new IllegalStateException("gone");
        });
    assertThat(told.poll(10, TimeUnit.SECONDS)).isEmpty();
    assertThat(told.poll(10 * OFTEN, TimeUnit.MILLISECONDS)).isNull();
    assertThat(live.count()).isZero();
  }

  @Test
  void onePersonHasAFewPages() {
    for (int page = 0; page < LiveRuns.MOST_OF_ONE; page++) {
      live.follow(viewer("plan-1"), rows -> {});
    }
    assertThatThrownBy(() -> live.follow(viewer("plan-1"), rows -> {}))
        .hasMessageContaining("SRB-JOB-0009");
    assertThat(live.follow(viewer("plan-2"), rows -> {})).isNotNull();
  }

  @Test
  void whoIsSlowHoldsNobodyUp() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    live.follow(
        viewer("plan-1"),
        rows -> {
          entered.countDown();
          await(release);
        });
    await(entered);
    BlockingQueue<List<RunRow>> told = new LinkedBlockingQueue<>();
    live.follow(viewer("plan-2"), told::add);
    assertThat(told.poll(10, TimeUnit.SECONDS)).isEmpty();
    release.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Viewer viewer(String id) {
    return new Viewer(
        TestGovernance.CITY,
        GOVERNANCE.get(People.class).find(TestGovernance.CITY, id).orElseThrow(),
        "test");
  }

  private static RunRepository runs() {
    return new RunRepository(GOVERNANCE.database().migration(), GOVERNANCE.clock());
  }

  private static RunRecord begin() {
    return runs()
        .begin(
            new NewRun(
                "001",
                "A",
                "A社",
                Mode.REHEARSAL,
                1,
                "draft",
                "1.0",
                "hash",
                Map.of("threshold", "1"),
                null,
                OffsetDateTime.now(GOVERNANCE.clock()),
                TestGovernance.STAFF));
  }
}
