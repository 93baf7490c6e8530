package jp.shirube.governance.plan;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan as published, and what is reported on it, in a real database. */
class DxPlansTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final DxPlans plans = GOVERNANCE.get(DxPlans.class);

  @TempDir private Path folder;

  @BeforeAll
  static void take() {
    GOVERNANCE.get(DxPlans.class).takeBuiltIn(CITY, STAFF);
  }

  @Test
  void thePlanHas43InitiativesWith77ProjectsOfFiveYears() {
    Plan plan = plans.get(CITY);
    assertThat(plan.projects()).hasSize(77);
    assertThat(plan.projects().stream().map(PlanProject::initiative).distinct()).hasSize(43);
    assertThat(plan.years()).containsExactly(2022, 2023, 2024, 2025, 2026);
    assertThat(plan.projects()).allMatch(project -> project.stages().size() == 5);
    assertThat(plan.projects().stream().map(PlanProject::policy).distinct()).hasSize(3);
    assertThat(plan.source()).contains("転記", "暫定");
  }

  @Test
  void thePlansOwnCountOfProjectsPerInitiativeHolds() {
    // 計画体系と事業数: initiatives with more than one project, as the plan's table has them
    Plan plan = plans.get(CITY);
    assertThat(projectsOf(plan, 8)).isEqualTo(3);
    assertThat(projectsOf(plan, 26)).isEqualTo(2);
    assertThat(projectsOf(plan, 29)).isEqualTo(5);
    assertThat(projectsOf(plan, 33)).isEqualTo(5);
    assertThat(projectsOf(plan, 43)).isEqualTo(2);
  }

  private static long projectsOf(Plan plan, int initiative) {
    return plan.projects().stream().filter(it -> it.initiative() == initiative).count();
  }

  @Test
  void anArrowIsResolvedToTheStageThatGoesOn() {
    PlanProject fees = plans.get(CITY).find(5, 1).orElseThrow();
    assertThat(fees.projectName()).isEqualTo("手数料の減額");
    assertThat(fees.departments()).containsExactly("市民課", "税務課");
    assertThat(fees.stages().values())
        .containsExactly(
            PlannedStage.VERIFY,
            PlannedStage.DO,
            PlannedStage.VERIFY,
            PlannedStage.CONTINUE,
            PlannedStage.CONTINUE);
    assertThat(Stream.of(2022, 2023, 2024, 2025, 2026).map(fees::planned))
        .extracting(stage -> stage.orElseThrow())
        .containsExactly(
            PlannedStage.VERIFY,
            PlannedStage.DO,
            PlannedStage.VERIFY,
            PlannedStage.VERIFY,
            PlannedStage.VERIFY);
    assertThat(fees.planned(2021)).isEmpty();
    assertThat(fees.planned(2027)).isEmpty();
  }

  @Test
  void aYearsLatestStateCountsAndTheEarlierOnesStay() {
    report(state(15, 1, 2024, YearState.LATE, ActualStage.VERIFY, "業者の選定が遅れた"), STAFF);
    report(state(15, 1, 2024, YearState.AS_PLANNED, ActualStage.DO, ""), STAFF);
    Plan plan = plans.get(CITY);
    PlanProject project = plan.find(15, 1).orElseThrow();
    assertThat(plan.state(project, 2024).orElseThrow())
        .extracting(PlanState::state, PlanState::stage, PlanState::by)
        .containsExactly(YearState.AS_PLANNED, ActualStage.DO, "佐藤");
    assertThat(plan.state(project, 2025)).isEmpty();
    assertThat(plans.history(CITY, project))
        .extracting(PlanState::state, PlanState::comment)
        .containsExactly(
            Tuple.tuple(YearState.LATE, "業者の選定が遅れた"), Tuple.tuple(YearState.AS_PLANNED, ""));
  }

  @Test
  void aDepartmentReportsOnItsOwnProjectsOnly() {
    PlanState fees = state(5, 2, 2022, YearState.AS_PLANNED, ActualStage.VERIFY, "");
    report(fees, person("citizens-staff"));
    report(fees, person("tax-head"));
    assertThatThrownBy(() -> report(fees, person("care-staff"))).hasMessage("SRB-PLN-0001");
    assertThatThrownBy(() -> report(fees, person("a-lead"))).hasMessage("SRB-PLN-0001");
    assertThatThrownBy(() -> report(fees, person("auditor"))).hasMessage("SRB-PLN-0001");
    // 行政経営課・各担当課
    report(state(6, 1, 2022, YearState.AS_PLANNED, ActualStage.DO, ""), person("care-staff"));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(state(44, 1, 2022, YearState.AS_PLANNED, ActualStage.DO, ""), "SRB-PLN-0003"),
        Arguments.of(state(1, 3, 2022, YearState.AS_PLANNED, ActualStage.DO, ""), "SRB-PLN-0003"),
        Arguments.of(state(1, 1, 2021, YearState.AS_PLANNED, ActualStage.DO, ""), "SRB-PLN-0004"),
        Arguments.of(state(1, 1, 2022, YearState.LATE, ActualStage.NONE, " "), "SRB-PLN-0006"),
        Arguments.of(state(1, 1, 2022, YearState.STOPPED, ActualStage.NONE, ""), "SRB-PLN-0006"),
        Arguments.of(state(1, 1, 2022, YearState.AS_PLANNED, ActualStage.NONE, ""), "SRB-PLN-0007"),
        Arguments.of(state(4, 1, 2022, YearState.AS_PLANNED, ActualStage.DO, ""), "SRB-PLN-0007"),
        Arguments.of(state(1, 1, 2022, YearState.AHEAD, ActualStage.DO, ""), "SRB-PLN-0007"),
        Arguments.of(state(1, 1, 2022, YearState.LATE, ActualStage.DO, "x"), "SRB-PLN-0007"),
        Arguments.of(state(4, 1, 2022, YearState.LATE, ActualStage.VERIFY, "x"), "SRB-PLN-0007"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatDoesNotFitThePlanIsRefused(PlanState state, String code) {
    int before = plans.get(CITY).states().size();
    assertThatThrownBy(() -> report(state, STAFF)).hasMessage(code);
    assertThat(plans.get(CITY).states()).hasSize(before);
  }

  @Test
  void aYearThatHasNotBegunIsRefused() throws Exception {
    Path file = folder.resolve("long.csv");
    Files.writeString(file, head("R8,R9") + "方針,取組,1,事項,市民課,事業,実施,⇒\n");
    try (Database neighbour = GOVERNANCE.openFor("082082");
        var other = jp.shirube.governance.context.Governance.open(neighbour, GOVERNANCE.clock())) {
      DxPlans theirs = other.get(DxPlans.class);
      assertThat(theirs.current("082082")).isEmpty();
      theirs.take("082082", "x", "隣の計画", file, STAFF);
      theirs.report("082082", state(1, 1, 2026, YearState.AS_PLANNED, ActualStage.DO, ""), STAFF);
      assertThatThrownBy(
              () ->
                  theirs.report(
                      "082082", state(1, 1, 2027, YearState.AS_PLANNED, ActualStage.DO, ""), STAFF))
          .hasMessage("SRB-PLN-0005");
    }
    assertThat(plans.get(CITY).projects()).hasSize(77);
  }

  @Test
  void statesThatFitAreTaken() {
    report(state(4, 2, 2022, YearState.AHEAD, ActualStage.DO, ""), STAFF);
    report(state(4, 2, 2023, YearState.LATE, ActualStage.VERIFY, "端末の調達"), STAFF);
    report(state(4, 2, 2024, YearState.STOPPED, ActualStage.NONE, "需要がない"), STAFF);
    report(state(4, 2, 2025, YearState.CHANGED, ActualStage.VERIFY, "別の方法"), STAFF);
    Plan plan = plans.get(CITY);
    assertThat(plan.states().stream().filter(it -> it.initiative() == 4 && it.project() == 2))
        .extracting(PlanState::state)
        .containsExactly(YearState.AHEAD, YearState.LATE, YearState.STOPPED, YearState.CHANGED);
  }

  @Test
  void anEditionIsTakenOnce() {
    assertThatThrownBy(() -> plans.takeBuiltIn(CITY, STAFF)).hasMessage("SRB-PLN-0010");
  }

  @Test
  void everyFaultOfAFileIsToldWithItsPlace() throws Exception {
    Path file = folder.resolve("plan.csv");
    Files.writeString(
        file,
        head("R4,R5")
            + "方針,取組,1,事項,市民課,一,検証,実施\n"
            + "方針,取組,一,事項,市民課,二,検証,実施\n"
            + "方針,取組,1,事項,,三,検証,実施\n"
            + "方針,取組,1,事項,市民課,四,⇒,実施\n"
            + "方針,取組,1,別の名前,市民課,五,検証,実施\n"
            + "方針,取組,1,事項,市民課,六,検証,完了\n");
    assertThatThrownBy(() -> plans.take(CITY, "bad", "x", file, STAFF))
        .isInstanceOfSatisfying(
            FindingException.class,
            e ->
                assertThat(e.findings())
                    .extracting(
                        it -> it.code().code(), it -> it.place().line(), it -> it.place().column())
                    .containsExactly(
                        Tuple.tuple("SRB-PLN-0012", 3L, "no"),
                        Tuple.tuple("SRB-PLN-0015", 4L, "departments"),
                        Tuple.tuple("SRB-PLN-0014", 5L, "R4"),
                        Tuple.tuple("SRB-PLN-0016", 6L, "initiative"),
                        Tuple.tuple("SRB-PLN-0013", 7L, "R5")));
    Files.writeString(file, head("R4"));
    assertThatThrownBy(() -> plans.take(CITY, "bad", "x", file, STAFF)).hasMessage("SRB-PLN-0011");
    assertThatThrownBy(() -> plans.take(CITY, "x", "x", file, person("tax-head")))
        .isInstanceOf(FindingException.class);
  }

  private static String head(String years) {
    return "policy,measure,no,initiative,departments,project," + years + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"update app.plan_state set comment = ''", "delete from app.plan_stage"})
  void whatWasReportedCannotBeAltered(String sql) {
    assertThatThrownBy(() -> JdbcClient.create(GOVERNANCE.database().app()).sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void throughSqlADepartmentReportsOnNoOtherProject() {
    String sql =
        """
        insert into app.plan_state (municipality, edition, initiative, project, fiscal_year, state,
          stage, comment, evidence, at, actor_id, actor_name, actor_role, actor_origin)
        values ('082368', 'R4-2022-09', 5, 1, 2022, 'AS_PLANNED', 'VERIFY', '', '', now(), '', '',
          '', '')
        """;
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    Tenancy tenancy = GOVERNANCE.get(Tenancy.class);
    for (Standing standing : List.of(Standing.department("介護福祉課"), Standing.vendor("A"))) {
      assertThatThrownBy(() -> tenancy.run(CITY, standing, () -> client.sql(sql).update()))
          .rootCause()
          .hasMessageContaining("row-level security");
    }
    tenancy.run(CITY, Standing.department("税務課"), () -> client.sql(sql).update());
  }

  @Test
  void fiscalYearsBeginInApril() {
    assertThat(FiscalYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(2025);
    assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(2026);
    assertThat(FiscalYear.label(2026)).isEqualTo("R8");
    assertThat(Stream.of("R8", "令和8年度", "2026", "令和元年度", "H30", "").map(FiscalYear::parse))
        .containsExactly(
            OptionalInt.of(2026),
            OptionalInt.of(2026),
            OptionalInt.of(2026),
            OptionalInt.of(2019),
            OptionalInt.empty(),
            OptionalInt.empty());
  }

  private void report(PlanState state, Actor actor) {
    plans.report(CITY, state, actor);
  }

  private static PlanState state(
      int initiative, int project, int year, YearState state, ActualStage stage, String comment) {
    OffsetDateTime ignored = TODAY.atStartOfDay().atOffset(java.time.ZoneOffset.UTC);
    return new PlanState(initiative, project, year, state, stage, comment, "決裁文書", ignored, "");
  }

  private static Actor person(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("test");
  }
}
