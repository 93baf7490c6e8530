package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static jp.shirube.governance.progress.ProgressTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checks of months in a real database, each method on systems of its own. */
class MonthChecksTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final OffsetDateTime AT =
      OffsetDateTime.of(TODAY.minusDays(1), LocalTime.NOON, ZoneOffset.ofHours(9));

  private final MonthChecks checks = GOVERNANCE.get(MonthChecks.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);
  private final Proposals proposals = GOVERNANCE.get(Proposals.class);
  private final Facts facts = GOVERNANCE.get(Facts.class);

  @Test
  void aConfirmedMonthWithoutFaultsHasNoFinding() {
    Month month = GOVERNANCE.openMonth();
    board.confirm(month, "003", STAFF);
    assertThat(found(month, "003")).isEmpty();
    assertThat(found(month, "004")).containsExactly(tuple("SRB-PRG-0038", 0));
  }

  @Test
  void whatStandsSinceTwoMonthsIsHeldAgainstBothMonthsBefore() {
    Month first = GOVERNANCE.openMonth();
    board.declare(first, List.of(begun("010", 1)), "", STAFF);
    Month second = GOVERNANCE.openMonth();
    Month third = GOVERNANCE.openMonth();
    board.confirm(third, "010", STAFF);
    assertThat(found(second, "010")).containsExactly(tuple("SRB-PRG-0038", 0));
    assertThat(found(third, "010")).containsExactly(tuple("SRB-PRG-0036", 1));
    board.declare(third, List.of(begun("010", 1).withNote("12月に再開")), "", STAFF);
    assertThat(found(third, "010")).isEmpty();
  }

  @Test
  void aStepBackSinceLastMonthIsExplainedByItsReason() {
    Month first = GOVERNANCE.openMonth();
    board.declare(first, List.of(begun("011", 1)), "", STAFF);
    Month second = GOVERNANCE.openMonth();
    board.confirm(second, "011", STAFF);
    board.declare(second, List.of(StepState.untouched("011", 1)), "着手の報告が誤り", STAFF);
    assertThat(found(second, "011")).containsExactly(tuple("SRB-PRG-0032", 1));
  }

  @Test
  void aCompletionIsAClaimUntilAPersonAcceptsTheFact() {
    Month month = GOVERNANCE.openMonth();
    board.confirm(month, "024", STAFF);
    StepState completed =
        begun("024", 35).withActual(StepStatus.COMPLETED, TODAY.minusDays(3), TODAY.minusDays(1));
    board.declare(month, List.of(completed), "", STAFF);
    assertThat(claims(month)).containsExactly(tuple("医療保険課", "024", 35));
    board.declare(month, List.of(begun("024", 35)), "検証が残っていた", STAFF);
    publish("024", "run-1");
    Proposal proposal = proposals.open(month).get(0);
    proposals.accept(month, proposal.id(), "公開を確認した", STAFF);
    assertThat(claims(month)).isEmpty();
    Month next = GOVERNANCE.openMonth();
    assertThat(claims(next)).isEmpty();
    board.declare(next, List.of(completed.withNote("備考だけ直す")), "", STAFF);
    assertThat(claims(next)).isEmpty();
  }

  @Test
  void aMonthWithAnErrorIsNeitherConfirmedNorCompiled() {
    Month first = GOVERNANCE.openMonth();
    board.declare(first, List.of(begun("023", 1)), "", STAFF);
    Month month = GOVERNANCE.openMonth();
    spoil(month);
    assertThat(found(month, "023")).contains(tuple("SRB-PRG-0033", 1));
    MonthCycle cycle = GOVERNANCE.get(MonthCycle.class);
    Actor planner = GOVERNANCE.person("plan-1");
    String department = department(month, "023");
    assertRefused(
        () -> cycle.confirm(month, department, "試験", planner), MonthCode.MONTH_HAS_ERRORS);
    assertRefused(() -> cycle.compile(month, "試験", planner), MonthCode.MONTH_HAS_ERRORS);
    assertThat(cycle.confirmations(month)).isEmpty();
    board.declare(month, List.of(begun("023", 1)), "", STAFF);
    cycle.confirm(month, department, "試験", planner);
  }

  /** A state that no service writes: gone back without a word. */
  private static void spoil(Month month) {
    GOVERNANCE
        .get(Tenancy.class)
        .run(
            CITY,
            () ->
                JdbcClient.create(GOVERNANCE.database().app())
                    .sql(
                        """
                        update app.step_state set status = 'NOT_STARTED', actual_start = null
                         where month_id = ? and system_id = '023' and step_no = 1
                        """)
                    .param(month.id())
                    .update());
  }

  @Test
  void aDepartmentIsToldOfItsOwnSystemsOnly() {
    Month month = GOVERNANCE.openMonth();
    List<MonthFinding> seen =
        GOVERNANCE
            .get(Tenancy.class)
            .call(CITY, Standing.department("税務課"), () -> checks.of(month));
    assertThat(seen).extracting(MonthFinding::department).containsOnly("税務課");
  }

  private static StepState begun(String system, int step) {
    return StepState.untouched(system, step)
        .withActual(StepStatus.IN_PROGRESS, TODAY.minusDays(3), null);
  }

  private void publish(String system, String run) {
    facts.publish(
        new Fact(
            CITY, system, FactKind.CUTOVER_PUBLISHED, AT, new Evidence("run", run, run), STAFF));
  }

  private List<Tuple> found(Month month, String system) {
    return checks.of(month).stream()
        .filter(it -> it.systemId().equals(system))
        .filter(it -> !it.finding().code().equals(MonthCode.LATER_PHASE_FIRST))
        .map(it -> tuple(it.finding().code().code(), it.stepNo()))
        .toList();
  }

  private List<Tuple> claims(Month month) {
    return checks.claims(month).stream()
        .map(it -> tuple(it.department(), it.systemId(), it.stepNo()))
        .toList();
  }

  private String department(Month month, String system) {
    return checks.of(month).stream()
        .filter(it -> it.systemId().equals(system))
        .map(MonthFinding::department)
        .findFirst()
        .orElseThrow();
  }
}
