package jp.shirube.governance.municipality;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Evidence;
import jp.shirube.governance.progress.Fact;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.Facts;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a session bound to a department or a vendor reads and writes through plain SQL. */
class PartyTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final Standing TAX = Standing.department("税務課");
  private static final Standing VENDOR_A = Standing.vendor("A");

  /** Rows of others: another department's system of another vendor. */
  private static final String OTHERS = " where department <> '税務課' and vendor <> 'A'";

  private static long monthId;

  private final JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());

  @BeforeAll
  static void everyTableHasRowsOfEverybody() {
    Month month = GOVERNANCE.openMonth();
    monthId = month.id();
    StepBoard board = GOVERNANCE.get(StepBoard.class);
    OffsetDateTime at =
        OffsetDateTime.of(TestGovernance.TODAY, LocalTime.NOON, ZoneOffset.ofHours(9));
    for (String system : List.of("003", "010", "019", "024")) {
      StepState state = StepState.untouched(system, 1).withOwner("担当");
      board.declare(month, List.of(state), "担当を決めた", STAFF);
      Evidence evidence = new Evidence("run", system, system);
      GOVERNANCE
          .get(Facts.class)
          .publish(new Fact(CITY, system, FactKind.CUTOVER_PUBLISHED, at, evidence, STAFF));
    }
    MonthCycle cycle = GOVERNANCE.get(MonthCycle.class);
    cycle.confirm(month, "税務課", "試験", STAFF);
    cycle.confirm(month, "健康増進課", "試験", STAFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"system_assignment", "step_state", "step_change", "fact", "proposal"})
  void othersRowsAreNotThere(String table) {
    assertThat(count(Standing.CITY, table, OTHERS)).as("there are rows of others").isPositive();
    assertThat(count(TAX, table, " where department <> '税務課'")).isZero();
    assertThat(count(VENDOR_A, table, " where vendor <> 'A'")).isZero();
    assertThat(count(TAX, table, "")).isPositive().isLessThan(count(Standing.CITY, table, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update app.step_state set note = 'x'",
        "update app.proposal set reason = 'x'",
        "update app.system_assignment set display_order = 99"
      })
  void othersRowsAreNotWritten(String update) {
    assertThat(bound(TAX, () -> client.sql(update + " where department <> '税務課'").update()))
        .isZero();
    assertThat(bound(VENDOR_A, () -> client.sql(update + " where vendor <> 'A'").update()))
        .isZero();
  }

  @Test
  void aRowCannotBeGivenToOthers() {
    assertRefused(TAX, "update app.step_state set department = '市民課' where step_no = 9");
    assertRefused(VENDOR_A, "update app.step_state set vendor = 'B' where step_no = 9");
  }

  @Test
  void aPartyMovesNoMonth() {
    for (Standing party : List.of(TAX, VENDOR_A)) {
      assertRefused(party, "update app.pmo_month set state = 'APPROVED' where id = " + monthId);
      assertRefused(
          party,
          """
          insert into app.pmo_month (municipality, month, edition, state, opened_at, runs_after,
                                     actor_id, actor_name, actor_role, actor_origin)
          select municipality, '2099-01', edition, 'OPEN', opened_at, 0, 'x', 'x', 'x', 'x'
            from app.pmo_month
          """);
    }
  }

  @Test
  void aDepartmentGivesAndTakesItsOwnWordOnly() {
    assertRefused(TAX, confirmation("市民課"));
    assertRefused(VENDOR_A, confirmation("市民課"));
    String take = "delete from app.department_confirmation where department = '健康増進課'";
    assertThat(bound(TAX, () -> client.sql(take).update())).isZero();
    assertThat(bound(VENDOR_A, () -> client.sql(take).update())).isZero();
    assertThat(departmentsSeenBy(TAX)).containsExactly("税務課");
    assertThat(departmentsSeenBy(Standing.CITY)).containsExactlyInAnyOrder("税務課", "健康増進課");
  }

  @Test
  void aVendorSeesTheWordsOnItsOwnSystemsOnly() {
    List<String> own =
        bound(
            VENDOR_A,
            () ->
                client
                    .sql("select distinct department from app.step_state")
                    .query(String.class)
                    .list());
    assertThat(departmentsSeenBy(VENDOR_A)).isSubsetOf(own);
  }

  @Test
  void whatWasDoneToAnotherDepartmentIsNotSeenNorForged() {
    assertThat(count(TAX, "month_event", " where department not in ('', '税務課')")).isZero();
    assertThat(count(VENDOR_A, "month_event", " where department <> ''")).isZero();
    assertThat(count(VENDOR_A, "month_event", "")).isPositive();
    for (String department : List.of("", "市民課")) {
      assertRefused(TAX, event(department));
      assertRefused(VENDOR_A, event(department));
    }
  }

  @Test
  void theRegisterOfPersonsIsTheCitys() {
    String others = " where department not in ('', '税務課') or vendor <> ''";
    assertThat(count(TAX, "person", others)).isZero();
    assertThat(count(VENDOR_A, "person", " where department <> '' or vendor not in ('', 'A')"))
        .isZero();
    assertThat(bound(TAX, () -> client.sql("update app.person set mail = 'x'").update())).isZero();
    assertRefused(
        VENDOR_A,
        """
        insert into app.person (municipality, id, name, role, valid_from)
        values ('082368', 'me', '私', 'PMO_MANAGER', '2026-01-01')
        """);
  }

  @Test
  void whatAFrozenMonthKeepsIsTheCitys() {
    assertRefused(
        TAX,
        "insert into app.month_part (municipality, month_id, name, content) values ('082368', "
            + monthId
            + ", 'x', 'x')");
  }

  private static String confirmation(String department) {
    return """
    insert into app.department_confirmation (municipality, month_id, department, confirmed_at,
                                             actor_id, actor_name, actor_role, actor_origin)
    values ('082368', %d, '%s', now(), 'x', 'x', 'DEPARTMENT_HEAD', 'x')
    """
        .formatted(monthId, department);
  }

  private static String event(String department) {
    return """
    insert into app.month_event (municipality, month_id, action, to_state, department, at,
                                 actor_id, actor_name, actor_role, actor_origin)
    values ('082368', %d, 'APPROVE', 'APPROVED', '%s', now(), 'x', 'x', 'PMO_MANAGER', 'x')
    """
        .formatted(monthId, department);
  }

  private List<String> departmentsSeenBy(Standing standing) {
    return bound(
        standing,
        () ->
            client
                .sql("select department from app.department_confirmation")
                .query(String.class)
                .list());
  }

  private long count(Standing standing, String table, String where) {
    String sql = "select count(*) from app." + table + where;
    return bound(standing, () -> client.sql(sql).query(Long.class).single());
  }

  private void assertRefused(Standing standing, String sql) {
    assertThatThrownBy(() -> bound(standing, () -> client.sql(sql).update()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private static <T> T bound(Standing standing, Supplier<T> work) {
    return GOVERNANCE.get(Tenancy.class).call(CITY, standing, work);
  }
}
