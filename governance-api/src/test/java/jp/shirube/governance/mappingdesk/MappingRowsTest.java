package jp.shirube.governance.mappingdesk;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, tried by SQL past the application. */
class MappingRowsTest {

  private static final List<String> TABLES =
      List.of(
          "mapping_version", "mapping_check", "mapping_finding", "mapping_use", "mapping_event");

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static TestDesk desk;
  private static MappingVersion submitted;
  private static MappingVersion faulty;

  @BeforeAll
  static void open() {
    desk = new TestDesk(GOVERNANCE);
    submitted = desk.submitted("001", SampleWorkbooks.of("001"), "a-lead");
    faulty =
        desk.checked(
            "002",
            SampleWorkbooks.of("002", SampleWorkbooks.cell("項目", 3, "規則1", "まほう")),
            "plan-1");
  }

  private static JdbcClient sql() {
    return JdbcClient.create(GOVERNANCE.database().app());
  }

  private static int rows(Standing standing, String table) {
    return GOVERNANCE
        .get(Tenancy.class)
        .call(
            CITY,
            standing,
            () -> sql().sql("select count(*) from app." + table).query(Integer.class).single());
  }

  private static void write(Standing standing, String statement) {
    GOVERNANCE.get(Tenancy.class).run(CITY, standing, () -> sql().sql(statement).update());
  }

  private static void assertDenied(Standing standing, String statement) {
    assertThatThrownBy(() -> write(standing, statement)).isInstanceOf(DataAccessException.class);
  }

  private static String event(
      MappingVersion version, int number, String action, String from, String to, String actor) {
    return """
    insert into app.mapping_event (municipality, department, vendor, version_id, number, action,
           from_state, to_state, comment, at, actor_id, actor_name, actor_role, actor_origin)
    values ('%s', '%s', '%s', %d, %d, '%s', '%s', '%s', 'x', now(), '%s', 'x', 'PLANNER', 'sql')
    """
        .formatted(
            CITY,
            version.department(),
            version.vendor(),
            version.id(),
            number,
            action,
            from,
            to,
            actor);
  }

  @Test
  void eachPartySeesItsOwnAndNobodyElseAnything() {
    for (String table : TABLES) {
      assertThat(rows(Standing.CITY, table)).as(table).isPositive();
      assertThat(rows(Standing.vendor("A"), table)).as(table).isEqualTo(rows(Standing.CITY, table));
      assertThat(rows(Standing.vendor("B"), table)).as(table).isZero();
      assertThat(rows(Standing.department("税務課"), table)).as(table).isZero();
    }
    assertThat(rows(Standing.department("市民課"), "mapping_version")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B"})
  void nothingIsEverChanged(String vendor) {
    for (String table : TABLES) {
      assertDenied(Standing.vendor(vendor), "delete from app." + table);
      assertDenied(Standing.CITY, "update app." + table + " set vendor = 'B'");
    }
  }

  @Test
  void anotherVendorWritesNothingOnAVersion() {
    assertDenied(
        Standing.vendor("B"), event(submitted, 3, "WITHDRAW", "SUBMITTED", "DRAFT", "b-lead"));
    assertDenied(
        Standing.vendor("B"),
        event(submitted, 3, "WITHDRAW", "SUBMITTED", "DRAFT", "b-lead").replace("'A'", "'B'"));
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, SUBMITTED, APPROVED, a-lead",
    "APPROVE, DRAFT, APPROVED, plan-2",
    "APPROVE, SUBMITTED, RETIRED, plan-2",
    "RETIRE, SUBMITTED, RETIRED, plan-2"
  })
  void theCityCannotGoPastTheTableNorTheSecondPerson(
      String action, String from, String to, String actor) {
    assertDenied(Standing.CITY, event(submitted, 3, action, from, to, actor));
  }

  @Test
  void aVendorDoesNotApprove() {
    assertDenied(
        Standing.vendor("A"), event(submitted, 3, "APPROVE", "SUBMITTED", "APPROVED", "a-lead"));
    assertDenied(
        Standing.department("市民課"),
        event(submitted, 3, "APPROVE", "SUBMITTED", "APPROVED", "citizens-head"));
  }

  @Test
  void aVersionWithErrorsIsNotSubmitted() {
    assertDenied(Standing.CITY, event(faulty, 2, "SUBMIT", "DRAFT", "SUBMITTED", "plan-1"));
  }

  @Test
  void oneEventFollowsTheOther() {
    assertDenied(Standing.CITY, event(submitted, 5, "RETURN", "SUBMITTED", "RETURNED", "plan-2"));
    assertDenied(
        Standing.CITY,
        event(submitted, 3, "RETURN", "SUBMITTED", "RETURNED", "plan-2")
            .replace("'x', now()", "'', now()"));
  }
}
