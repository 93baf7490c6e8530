package jp.shirube.migration.publish;

import static jp.shirube.migration.ledger.LedgerFixture.ACTOR;
import static jp.shirube.migration.ledger.LedgerFixture.CLOCK;
import static jp.shirube.migration.publish.StandardFixture.GROUPS;
import static jp.shirube.migration.publish.StandardFixture.HOUSEHOLD;
import static jp.shirube.migration.publish.StandardFixture.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.Sureness;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.ledger.LedgerFixture;
import jp.shirube.migration.ledger.RunRepository;
import jp.shirube.migration.run.RunSummary.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublisherTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static int areas = 100;

  private final PublicationArea area = new PublicationArea(TestDatabase.MUNICIPALITY, ++areas);

  private static Publisher publisher() {
    return new Publisher(DATABASE.migration(), new AuditTrail(DATABASE.migration(), CLOCK), CLOCK);
  }

  private static JdbcClient client() {
    return JdbcClient.create(DATABASE.migration());
  }

  private static PublicationRepository publications() {
    return new PublicationRepository(DATABASE.migration());
  }

  /** A run whose tables hold one row each that names the version. */
  private long stagedRun(String version, List<StandardGroup> groups) {
    RunRepository runs = new RunRepository(DATABASE.migration(), CLOCK);
    long id = runs.begin(LedgerFixture.run("001", area.rehearsal())).id();
    runs.end(id, Result.PASSED);
    new StagingTables(DATABASE.migration()).create(id, "第1版", groups);
    for (StandardGroup group : groups) {
      client()
          .sql(
              "INSERT INTO %s (%s, srb_file, srb_record, srb_line, srb_offset) VALUES (?, 1, 1, 1, 0)"
                  .formatted(StagingTables.table(id, group), group.items().get(0).physicalName()))
          .param(version)
          .update();
    }
    return id;
  }

  private String shown(StandardGroup group) {
    return client()
        .sql(
            "SELECT %s FROM %s.%s"
                .formatted(group.items().get(0).physicalName(), area.schema(), group.tableName()))
        .query(String.class)
        .single();
  }

  @Test
  void aRunIsShownWithoutItsLineageAndWithItsComments() {
    publisher().publish(area, "001", stagedRun("v1", GROUPS), ACTOR);
    assertThat(shown(RESIDENT)).isEqualTo("v1");
    assertThat(columns("g001901")).containsExactly("atenabango", "shimei", "kingaku");
    assertThat(
            client()
                .sql("SELECT col_description(?::regclass, 2)")
                .param(area.schema() + ".g001901")
                .query(String.class)
                .single())
        .isEqualTo("氏名 型 N 桁数 100 暫定(未確認)");
  }

  private List<String> columns(String view) {
    return new StagingCatalog(client())
        .columns(area.schema(), view).stream().map(StagingCatalog.Column::name).toList();
  }

  @Test
  void viewsDoNotOpenWhatTheReaderMayNotRead() {
    publisher().publish(area, "001", stagedRun("v1", GROUPS), ACTOR);
    assertThat(
            client()
                .sql("SELECT reloptions::text FROM pg_class WHERE oid = ?::regclass")
                .param(area.schema() + ".g001901")
                .query(String.class)
                .single())
        .isEqualTo("{security_invoker=true}");
  }

  @Test
  void aLaterRunReplacesAndARollbackBringsBack() {
    long first = stagedRun("v1", GROUPS);
    long second = stagedRun("v2", GROUPS);
    publisher().publish(area, "001", first, ACTOR);
    publisher().publish(area, "001", second, ACTOR);
    assertThat(shown(RESIDENT)).isEqualTo("v2");
    assertThat(publisher().rollBack(area, "001", ACTOR).runId()).isEqualTo(first);
    assertThat(shown(RESIDENT)).isEqualTo("v1");
    assertThat(shown(HOUSEHOLD)).isEqualTo("v1");
    assertThat(publications().history(area))
        .extracting(Publication::runId, Publication::state)
        .containsExactly(
            tuple(second, Publication.State.ROLLED_BACK), tuple(first, Publication.State.CURRENT));
    assertThatThrownBy(() -> publisher().rollBack(area, "001", ACTOR)).hasMessage("SRB-PUB-0005");
  }

  @Test
  void publishingTheCurrentRunAgainChangesNothing() {
    long run = stagedRun("v1", GROUPS);
    publisher().publish(area, "001", run, ACTOR);
    publisher().publish(area, "001", run, ACTOR);
    assertThat(publications().history(area)).hasSize(1);
    assertThat(events("publish")).isEqualTo(1);
  }

  private long events(String action) {
    return client()
        .sql("SELECT count(*) FROM app.audit_event WHERE action = ? AND object = ?")
        .params(action, area.schema() + "/001")
        .query(Long.class)
        .single();
  }

  @Test
  void anotherEditionReplacesColumnsAndGroups() {
    StandardGroup wider =
        StandardFixture.group(
            "001901",
            "住民情報",
            StandardFixture.item(
                "001901", "bango", "番号", ItemType.HALF_WIDTH, 15, true, Sureness.NONE));
    publisher().publish(area, "001", stagedRun("v1", GROUPS), ACTOR);
    publisher().publish(area, "001", stagedRun("v2", List.of(wider)), ACTOR);
    assertThat(columns("g001901")).containsExactly("bango");
    assertThat(new StagingCatalog(client()).views(area.schema())).containsExactly("g001901");
    publisher().rollBack(area, "001", ACTOR);
    assertThat(new StagingCatalog(client()).views(area.schema()))
        .containsExactly("g001901", "g001902");
    assertThat(shown(HOUSEHOLD)).isEqualTo("v1");
  }

  @Test
  void aFailureInTheMiddleLeavesEverythingAsItWas() {
    long first = stagedRun("v1", List.of(RESIDENT));
    publisher().publish(area, "001", first, ACTOR);
    client().sql("CREATE TABLE %s.g001902 (x text)".formatted(area.schema())).update();
    long second = stagedRun("v2", GROUPS);
    assertThatThrownBy(() -> publisher().publish(area, "001", second, ACTOR))
        .isInstanceOf(DataAccessException.class);
    assertThat(shown(RESIDENT)).isEqualTo("v1");
    assertThat(publications().current(area, "001")).map(Publication::runId).contains(first);
    assertThat(publications().history(area)).hasSize(1);
    assertThat(events("publish")).isEqualTo(1);
  }

  @Test
  void theCallersTransactionDecides() {
    long run = stagedRun("v1", GROUPS);
    TransactionTemplate outer =
        new TransactionTemplate(new JdbcTransactionManager(DATABASE.migration()));
    outer.executeWithoutResult(
        status -> {
          publisher().publish(area, "001", run, ACTOR);
          status.setRollbackOnly();
        });
    assertThat(publications().current(area, "001")).isEmpty();
    assertThat(new StagingCatalog(client()).schemaExists(area.schema())).isFalse();
  }

  @Test
  void aRunWithoutTablesIsRefused() {
    long run = stagedRun("v1", GROUPS);
    new StagingTables(DATABASE.migration()).drop(run);
    assertThatThrownBy(() -> publisher().publish(area, "001", run, ACTOR))
        .isInstanceOf(FindingException.class)
        .hasMessage("SRB-PUB-0008");
  }

  @Test
  void tablesThatAreShownOrKeptCannotBeDropped() {
    StagingTables staging = new StagingTables(DATABASE.migration());
    long first = stagedRun("v1", GROUPS);
    long second = stagedRun("v2", GROUPS);
    publisher().publish(area, "001", first, ACTOR);
    publisher().publish(area, "001", second, ACTOR);
    assertThatThrownBy(() -> staging.drop(first)).hasMessage("SRB-PUB-0007");
    assertThatThrownBy(() -> staging.drop(second)).hasMessage("SRB-PUB-0007");
    publisher().rollBack(area, "001", ACTOR);
    staging.drop(second);
    assertThat(shown(RESIDENT)).isEqualTo("v1");
  }

  @Test
  void systemsOfAnAreaAreIndependent() {
    StandardGroup other =
        StandardFixture.group(
            "024901",
            "国保",
            StandardFixture.item(
                "024901", "bango", "番号", ItemType.HALF_WIDTH, 15, true, Sureness.NONE));
    publisher().publish(area, "001", stagedRun("v1", GROUPS), ACTOR);
    publisher().publish(area, "024", stagedRun("k1", List.of(other)), ACTOR);
    publisher().publish(area, "001", stagedRun("v2", GROUPS), ACTOR);
    publisher().rollBack(area, "001", ACTOR);
    assertThat(shown(other)).isEqualTo("k1");
    assertThat(shown(RESIDENT)).isEqualTo("v1");
  }

  @Test
  void concurrentReadersSeeAllOldOrAllNew() throws Exception {
    long first = stagedRun("v1", GROUPS);
    long second = stagedRun("v2", GROUPS);
    publisher().publish(area, "001", first, ACTOR);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Set<String>>> readers = new ArrayList<>();
      for (int reader = 0; reader < 3; reader++) {
        readers.add(threads.submit(() -> readUntil(done)));
      }
      for (int change = 0; change < 20; change++) {
        publisher().publish(area, "001", second, ACTOR);
        publisher().rollBack(area, "001", ACTOR);
      }
      done.set(true);
      for (Future<Set<String>> reader : readers) {
        assertThat(reader.get()).isNotEmpty().isSubsetOf("v1 v1", "v2 v2");
      }
    } finally {
      done.set(true);
      threads.shutdown();
    }
  }

  private Set<String> readUntil(AtomicBoolean done) {
    Set<String> seen = new TreeSet<>();
    while (!done.get()) {
      readBoth().ifPresent(seen::add);
    }
    return seen;
  }

  /** Both tables in one statement; empty when the server ended the statement for a deadlock. */
  private Optional<String> readBoth() {
    try {
      return Optional.of(
          client()
              .sql(
                  "SELECT a.atenabango || ' ' || b.setaibango FROM %1$s.g001901 a, %1$s.g001902 b"
                      .formatted(area.schema()))
              .query(String.class)
              .single());
    } catch (DataAccessException e) {
      return Optional.empty();
    }
  }

  @Test
  void anAreaHeldByAReaderIsSaidToBeBusy() throws SQLException {
    long first = stagedRun("v1", GROUPS);
    long second = stagedRun("v2", GROUPS);
    publisher().publish(area, "001", first, ACTOR);
    Publisher impatient =
        new Publisher(
            DATABASE.migration(), new AuditTrail(DATABASE.migration(), CLOCK), CLOCK, "200ms");
    try (var held = DATABASE.migration().getConnection()) {
      held.setAutoCommit(false);
      try (var statement = held.createStatement()) {
        statement.execute("SELECT * FROM %s.g001902".formatted(area.schema()));
        assertThatThrownBy(() -> impatient.publish(area, "001", second, ACTOR))
            .hasMessage("SRB-PUB-0006");
      }
      held.rollback();
    }
    assertThat(shown(RESIDENT)).isEqualTo("v1");
  }
}
