package jp.shirube.governance.token;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens from being made to their end. */
class TokensTest {

  private static final MovableClock CLOCK = new MovableClock(TODAY);

  @RegisterExtension
  static final TestGovernance GOVERNANCE = new TestGovernance(CLOCK, TODAY.minusYears(1));

  private final Tokens tokens = GOVERNANCE.get(Tokens.class);
  private final People people = GOVERNANCE.get(People.class);

  @BeforeEach
  void today() {
    CLOCK.set(TODAY);
  }

  @Test
  void aTokenActsForItsPersonAndIsNamedAsTheOrigin() {
    IssuedToken issued = tokens.issue(viewer("plan-1"), wanted("夜間の連携", Scope.READ));
    assertThat(issued.secret()).matches("srb_" + CITY + "_[A-Za-z0-9_-]{43}");
    assertThat(issued.toString()).doesNotContain(issued.secret());
    Caller caller = tokens.caller(issued.secret(), "192.0.2.7").orElseThrow();
    assertThat(caller.viewer().person().id()).isEqualTo("plan-1");
    assertThat(caller.viewer().origin()).isEqualTo("api:夜間の連携@192.0.2.7");
    assertThat(caller.may(Permission.STEPS_VIEW)).isTrue();
    assertThat(caller.may(Permission.STEPS_EDIT)).isFalse();
  }

  @Test
  void onlyTheHashIsKept() {
    IssuedToken issued = tokens.issue(viewer("plan-2"), wanted("連携", Scope.READ));
    List<String> rows = rows("select t::text from app.api_token t", Standing.CITY);
    assertThat(rows).noneMatch(row -> row.contains(issued.secret()));
    assertThat(rows).anyMatch(row -> row.contains(Secrets.sha256(issued.secret())));
  }

  @Test
  void whatIsNoTokenIsNobody() {
    String secret = tokens.issue(viewer("plan-1"), wanted("一文字違い", Scope.READ)).secret();
    String other = secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "B" : "A");
    for (String presented :
        List.of("", "srb_", other, secret + "A", secret.replace(CITY, "999999"))) {
      assertThat(tokens.caller(presented, "192.0.2.7")).as(presented).isEmpty();
    }
  }

  @Test
  void itEndsWithItsLastDay() {
    NewToken wanted = new NewToken("一日", Set.of(Scope.READ), TODAY.plusDays(1));
    String secret = tokens.issue(viewer("plan-1"), wanted).secret();
    CLOCK.set(TODAY.plusDays(1));
    assertThat(tokens.caller(secret, "192.0.2.7")).isPresent();
    CLOCK.set(TODAY.plusDays(2));
    assertThat(tokens.caller(secret, "192.0.2.7")).isEmpty();
  }

  @Test
  void itEndsWhenItIsRevokedByItsOwnPersonOnly() {
    IssuedToken issued = tokens.issue(viewer("plan-1"), wanted("失効する", Scope.READ));
    long id = issued.token().id();
    assertThat(refusal(() -> tokens.revoke(viewer("plan-2"), id))).containsExactly("SRB-TKN-0007");
    tokens.revoke(viewer("plan-1"), id);
    assertThat(tokens.caller(issued.secret(), "192.0.2.7")).isEmpty();
    assertThat(refusal(() -> tokens.revoke(viewer("plan-1"), id))).containsExactly("SRB-TKN-0007");
    assertThat(
            rows(
                "select action from app.audit_event where object = 'token/" + id + "'",
                Standing.CITY))
        .containsExactly("token.issue", "token.revoke");
  }

  @Test
  void itEndsWithThePersonsTermAndNeverServesTheNextOne() {
    people.put(CITY, temporary(TODAY, TODAY.plusDays(9)), STAFF);
    String secret = tokens.issue(viewer("temp-1"), wanted("臨時", Scope.STEPS)).secret();
    CLOCK.set(TODAY.plusDays(9));
    assertThat(tokens.caller(secret, "192.0.2.7")).isPresent();
    CLOCK.set(TODAY.plusDays(10));
    assertThat(tokens.caller(secret, "192.0.2.7")).isEmpty();
    people.put(CITY, temporary(TODAY.plusDays(10), TODAY.plusDays(90)), STAFF);
    assertThat(tokens.caller(secret, "192.0.2.7")).isEmpty();
  }

  @Test
  void itCanNoMoreThanThePersonsRoleOfToday() {
    Person planner = temporary("temp-2", Actor.Role.PLANNER, TODAY, null);
    people.put(CITY, planner, STAFF);
    String secret = tokens.issue(viewer("temp-2"), wanted("役割", Scope.MONTH)).secret();
    assertThat(tokens.caller(secret, "-").orElseThrow().may(Permission.MONTH_OPEN)).isTrue();
    people.put(CITY, temporary("temp-2", Actor.Role.AUDITOR, TODAY, null), STAFF);
    assertThat(tokens.caller(secret, "-").orElseThrow().may(Permission.MONTH_OPEN)).isFalse();
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    NewToken nothing = new NewToken(" ", Set.of(), TODAY.minusDays(1));
    assertThat(refusal(() -> tokens.issue(viewer("plan-1"), nothing)))
        .containsExactly("SRB-TKN-0001", "SRB-TKN-0003", "SRB-TKN-0005");
    NewToken tooMuch = new NewToken("x".repeat(61), Set.of(Scope.RUNS), TODAY.plusDays(366));
    assertThat(refusal(() -> tokens.issue(viewer("a-engineer"), tooMuch)))
        .containsExactly("SRB-TKN-0001", "SRB-TKN-0004", "SRB-TKN-0005");
    tokens.issue(viewer("a-lead"), new NewToken("一年", Set.of(Scope.READ), TODAY.plusDays(365)));
    assertThat(refusal(() -> tokens.issue(viewer("a-lead"), wanted("一年", Scope.READ))))
        .containsExactly("SRB-TKN-0002");
  }

  @Test
  void aPersonHasTwentyAtMost() {
    Viewer head = viewer("tax-head");
    IntStream.range(0, 20).forEach(i -> tokens.issue(head, wanted("t" + i, Scope.READ)));
    assertThat(refusal(() -> tokens.issue(head, wanted("t20", Scope.READ))))
        .containsExactly("SRB-TKN-0006");
    tokens.revoke(head, tokens.of(head).get(0).id());
    assertThat(tokens.issue(head, wanted("t20", Scope.READ)).token().name()).isEqualTo("t20");
  }

  @Test
  void theLastUseIsKeptToTheMinute() {
    Viewer viewer = viewer("plan-head");
    String secret = tokens.issue(viewer, wanted("使用", Scope.READ)).secret();
    assertThat(tokens.of(viewer).get(0).lastUsedAt()).isNull();
    tokens.caller(secret, "-");
    CLOCK.set(TODAY.atTime(9, 0, 59));
    tokens.caller(secret, "-");
    assertThat(lastUse(viewer)).isEqualTo("2026-11-22T00:00:00Z");
    CLOCK.set(TODAY.atTime(9, 1, 1));
    tokens.caller(secret, "-");
    assertThat(lastUse(viewer)).isEqualTo("2026-11-22T00:01:01Z");
  }

  private String lastUse(Viewer viewer) {
    return String.valueOf(
        Objects.requireNonNull(tokens.of(viewer).get(0).lastUsedAt()).toInstant());
  }

  @Test
  void aPartySeesItsOwnRowsOnlyAndTheSecretNeverChanges() {
    tokens.issue(viewer("a-engineer"), wanted("A社", Scope.READ));
    tokens.issue(viewer("b-engineer"), wanted("B社", Scope.READ));
    tokens.issue(viewer("tax-staff"), wanted("税務", Scope.READ));
    String names = "select name from app.api_token where name in ('A社', 'B社', '税務')";
    assertThat(rows(names, Standing.vendor("A"))).containsExactly("A社");
    assertThat(rows(names, new Standing(viewer("tax-staff").person().department(), "")))
        .containsExactly("税務");
    assertThatThrownBy(
            () -> rows("update app.api_token set sha256 = sha256 returning name", Standing.CITY))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private List<String> rows(String sql, Standing standing) {
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    return GOVERNANCE
        .get(Tenancy.class)
        .call(CITY, standing, () -> client.sql(sql).query(String.class).list());
  }

  private Viewer viewer(String id) {
    return new Viewer(CITY, people.find(CITY, id).orElseThrow(), "192.0.2.1");
  }

  private static NewToken wanted(String name, Scope scope) {
    return new NewToken(name, Set.of(scope), TODAY.plusDays(90));
  }

  private static Person temporary(LocalDate from, LocalDate to) {
    return temporary("temp-1", Actor.Role.PLANNER, from, to);
  }

  private static Person temporary(String id, Actor.Role role, LocalDate from, LocalDate to) {
    return new Person(id, "臨時", role, "", "", "", from, to);
  }

  private static List<String> refusal(Runnable work) {
    return catchThrowableOfType(FindingException.class, work::run).findings().stream()
        .map(Finding::code)
        .map(code -> code.code())
        .toList();
  }
}
