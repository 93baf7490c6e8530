package jp.shirube.migration.ledger;

import static jp.shirube.migration.ledger.LedgerFixture.ACTOR;
import static jp.shirube.migration.ledger.LedgerFixture.AS_OF;
import static jp.shirube.migration.ledger.LedgerFixture.CLOCK;
import static jp.shirube.migration.ledger.LedgerFixture.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;
import jp.shirube.migration.run.RunSummary.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RunRepositoryTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private RunRepository runs() {
    return new RunRepository(DATABASE.migration(), CLOCK);
  }

  @AfterEach
  void endOpenRuns() {
    runs().open().forEach(run -> runs().end(run.id(), Result.FAILED));
  }

  @Test
  void aRunKeepsWhatItWasAskedAndWhatCameOfIt() {
    RunRecord begun = runs().begin(run("001", 1));
    runs().delivered(begun.id(), "A-001-0123", "hash");
    runs().end(begun.id(), Result.PASSED);
    RunRecord ended = runs().find(begun.id()).orElseThrow();
    assertThat(ended)
        .isEqualTo(
            new RunRecord(
                begun.id(),
                "082368",
                "001",
                "A",
                Mode.REHEARSAL,
                begun.number(),
                1,
                "第1版",
                "1.0",
                "abc",
                "A-001-0123",
                "hash",
                Map.of("out", "out"),
                null,
                ACTOR,
                AS_OF,
                OffsetDateTime.parse("2026-11-22T10:00:00+09:00"),
                Result.PASSED,
                OffsetDateTime.parse("2026-11-22T10:00:00+09:00")));
    assertThat(ended.name()).isEqualTo("082368/001/rehearsal/" + begun.number());
  }

  @Test
  void runsAreNumberedBySystemAndMode() {
    int first = runs().begin(run("013", 1)).number();
    int second = runs().begin(run("013", 2)).number();
    int other = runs().begin(run("013", 0)).number();
    assertThat(List.of(first, second, other)).containsExactly(1, 2, 1);
    assertThat(runs().nextRehearsal("013")).isEqualTo(3);
    assertThat(runs().nextRehearsal("099")).isEqualTo(1);
  }

  @Test
  void anAreaIsWorkedOnByOneRunAtATime() {
    RunRecord first = runs().begin(run("024", 1));
    assertThatThrownBy(() -> runs().begin(run("024", 1)))
        .isInstanceOf(FindingException.class)
        .hasMessage("SRB-LDG-0001");
    runs().end(first.id(), Result.REFUSED);
    assertThat(runs().begin(run("024", 1)).number()).isEqualTo(first.number() + 1);
  }

  @Test
  void ofManyProcessesOneBegins() throws Exception {
    List<Callable<Boolean>> attempts = new ArrayList<>();
    for (int attempt = 0; attempt < 6; attempt++) {
      attempts.add(this::tryToBegin);
    }
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Boolean> begun = new ArrayList<>();
      for (Future<Boolean> outcome : threads.invokeAll(attempts)) {
        begun.add(outcome.get());
      }
      assertThat(begun).filteredOn(success -> success).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }

  private boolean tryToBegin() {
    try {
      runs().begin(run("027", 1));
      return true;
    } catch (FindingException e) {
      return false;
    }
  }

  @Test
  void aRunHasOneResult() {
    RunRecord run = runs().begin(run("010", 1));
    assertThat(runs().open()).extracting(RunRecord::id).containsExactly(run.id());
    runs().end(run.id(), Result.OVER_THRESHOLD);
    runs().end(run.id(), Result.PASSED);
    assertThat(runs().find(run.id()).orElseThrow().result()).isEqualTo(Result.OVER_THRESHOLD);
    assertThat(runs().open()).isEmpty();
  }

  @Test
  void aCutoverNeedsAnApprover() {
    assertThatThrownBy(() -> runs().begin(run("011", Mode.CUTOVER, 0, null)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aRunIsHeldByOneProcess() {
    RunRecord run = runs().begin(run("012", 1));
    try (RunLock lock = RunLock.take(DATABASE.migration(), run)) {
      assertThat(lock).isNotNull();
      assertThat(RunLock.tryTake(DATABASE.migration(), run.id())).isEmpty();
      assertThatThrownBy(() -> RunLock.take(DATABASE.migration(), run)).hasMessage("SRB-LDG-0002");
    }
    RunLock.tryTake(DATABASE.migration(), run.id()).orElseThrow().close();
  }

  @Test
  void aLockEndsWithItsSession() {
    RunRecord run = runs().begin(run("014", 1));
    try (Database other = DATABASE.openFor(TestDatabase.MUNICIPALITY)) {
      RunLock.take(other.migration(), run);
      assertThat(RunLock.tryTake(DATABASE.migration(), run.id())).isEmpty();
      JdbcClient.create(asLogin())
          .sql(
              "SELECT pg_terminate_backend(pid) FROM pg_locks"
                  + " WHERE locktype = 'advisory' AND objid = ? AND database ="
                  + " (SELECT oid FROM pg_database WHERE datname = current_database())")
          .param((int) run.id())
          .query()
          .singleRow();
      assertThat(awaitLock(run.id())).isTrue();
    }
  }

  private static DataSource asLogin() {
    DatabaseLogin login = DATABASE.login();
    return new DriverManagerDataSource(login.url(), login.userName(), login.password());
  }

  private static boolean awaitLock(long runId) {
    for (int attempt = 0; attempt < 100; attempt++) {
      if (RunLock.tryTake(DATABASE.migration(), runId).isPresent()) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  @Test
  void countsAreReplacedWhenSavedAgain() {
    long id = runs().begin(run("015", 1)).id();
    CountRepository counts = new CountRepository(DATABASE.migration());
    FileCounts second = new FileCounts("F2", "b.csv", 5, 5, 0, 0);
    counts.save(id, 2, second);
    counts.save(id, 1, new FileCounts("F1", "a.csv", 1, 1, 0, 0));
    FileCounts first = new FileCounts("F1", "a.csv", 10, 7, 2, 1);
    counts.save(id, 1, first);
    counts.save(id, new GroupCounts("001901", "住民", 7, 6, 1));
    counts.save(id, new CountRepository.ExclusionCount("F1", "E1", "対象外", 1));
    assertThat(counts.files(id)).containsExactly(first, second);
    assertThat(counts.groups(id)).containsExactly(new GroupCounts("001901", "住民", 7, 6, 1));
    assertThat(counts.exclusions(id))
        .containsExactly(new CountRepository.ExclusionCount("F1", "E1", "対象外", 1));
  }
}
