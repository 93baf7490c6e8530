package jp.shirube.governance.transition;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register in a real database; each test uses systems of its own. */
class TransitionRegisterTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final TransitionRegister register = GOVERNANCE.get(TransitionRegister.class);

  @Test
  void whatWasPutIsCurrentWithEveryField() {
    TransitionFields fields = Entries.good("003").reasons(Set.of(4, 1)).fields();
    register.put(CITY, fields, "", STAFF);
    TransitionSystem current = register.find(CITY, "003").orElseThrow();
    assertThat(current.fields()).isEqualTo(fields);
    assertThat(current.reasons()).containsExactly(1, 4);
    assertThat(current)
        .extracting(
            TransitionSystem::version,
            TransitionSystem::systemName,
            TransitionSystem::department,
            TransitionSystem::changedBy)
        .containsExactly(1, "戸籍", "市民課", "佐藤");
    assertThat(current.changedAt().toLocalDate()).isEqualTo(TODAY);
  }

  @Test
  void anEntryOfWhichNothingIsKnownYetIsKept() {
    register.put(CITY, TransitionFields.of("028"), "", STAFF);
    assertThat(register.find(CITY, "028").orElseThrow().fields())
        .isEqualTo(TransitionFields.of("028"));
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    register.put(CITY, Entries.good("010").fields(), "", STAFF);
    register.put(CITY, Entries.good("010").planned("2029-01-04").fields(), "事業者の申出", STAFF);
    assertThat(register.history(CITY, "010", STAFF))
        .extracting(
            TransitionSystem::version, TransitionSystem::changeReason, it -> it.plannedDate() + "")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "", "2028-01-04"),
            org.assertj.core.groups.Tuple.tuple(2, "事業者の申出", "2029-01-04"));
    assertThat(register.find(CITY, "010").orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void whatIsPutAgainUnchangedIsNoVersionAndNeedsNoReason() {
    register.put(CITY, Entries.good("011").fields(), "", STAFF);
    assertThat(register.put(CITY, Entries.good("011").fields(), "", STAFF).version()).isEqualTo(1);
  }

  @Test
  void aChangeWithoutReasonIsRefused() {
    register.put(CITY, Entries.good("012").fields(), "", STAFF);
    assertThatThrownBy(
            () -> register.put(CITY, Entries.good("012").interim("").fields(), " ", STAFF))
        .hasMessage("SRB-TRN-0005");
    assertThat(register.find(CITY, "012").orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void aSystemLeavesTheRegisterAndMayComeBack() {
    register.put(CITY, Entries.good("013").fields(), "", STAFF);
    assertThatThrownBy(() -> register.remove(CITY, "013", "", STAFF)).hasMessage("SRB-TRN-0005");
    register.remove(CITY, "013", "移行が済んだ", STAFF);
    assertThat(register.find(CITY, "013")).isEmpty();
    assertThatThrownBy(() -> register.remove(CITY, "013", "もう一度", STAFF))
        .hasMessage("SRB-TRN-0004");
    register.put(CITY, Entries.good("013").fields(), "取り消し", STAFF);
    assertThat(register.find(CITY, "013").orElseThrow().version()).isEqualTo(3);
    assertThat(register.history(CITY, "013", STAFF))
        .extracting(TransitionSystem::listed)
        .containsExactly(true, false, true);
  }

  @Test
  void systemsStandInTheNationalOrder() {
    register.put(CITY, Entries.good("027").fields(), "", STAFF);
    register.put(CITY, Entries.good("001").fields(), "", STAFF);
    List<String> current = register.current(CITY).stream().map(TransitionSystem::systemId).toList();
    assertThat(current).contains("001", "027");
    assertThat(current.indexOf("001")).isLessThan(current.indexOf("027"));
  }

  @Test
  void unknownSystemsAndReasonsAreRefused() {
    assertThatThrownBy(() -> register.put(CITY, Entries.good("999").fields(), "", STAFF))
        .hasMessage("SRB-TRN-0002");
    assertThatThrownBy(
            () -> register.put(CITY, Entries.good("003").reasons(Set.of(5)).fields(), "x", STAFF))
        .hasMessage("SRB-TRN-0003");
    assertThatThrownBy(() -> register.remove(CITY, "017", "x", STAFF)).hasMessage("SRB-TRN-0004");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tax-staff", "tax-head", "a-engineer", "a-lead", "auditor"})
  void onlyTheProgrammeOfficeWrites(String person) {
    Actor actor = person(person);
    assertThatThrownBy(() -> register.put(CITY, Entries.good("010").fields(), "x", actor))
        .hasMessage("SRB-TRN-0001");
    assertThatThrownBy(() -> register.remove(CITY, "010", "x", actor)).hasMessage("SRB-TRN-0001");
  }

  @Test
  void aDepartmentReadsItsOwnSystemsAVendorNothing() {
    register.put(CITY, Entries.good("002").fields(), "", STAFF);
    register.put(CITY, Entries.good("023").fields(), "", STAFF);
    assertThat(register.current(CITY, person("citizens-staff")))
        .isNotEmpty()
        .allMatch(system -> system.department().equals("市民課"));
    assertThat(register.history(CITY, "023", person("citizens-staff"))).isEmpty();
    assertThat(register.current(CITY, person("a-lead"))).isEmpty();
    assertThat(register.current(CITY, person("auditor"))).hasSameSizeAs(register.current(CITY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update app.transition_entry set cost = 0",
        "delete from app.transition_entry",
        "update app.transition_survey set name = ''",
        "delete from app.transition_survey_entry"
      })
  void whatWasWrittenCannotBeAltered(String sql) {
    assertThatThrownBy(() -> JdbcClient.create(GOVERNANCE.database().app()).sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void aDepartmentCannotWriteEvenThroughSql() {
    register.put(CITY, Entries.good("006").fields(), "", STAFF);
    JdbcClient sql = JdbcClient.create(GOVERNANCE.database().app());
    for (Standing standing : List.of(Standing.department("総務課"), Standing.vendor("A"))) {
      assertThatThrownBy(
              () ->
                  GOVERNANCE
                      .get(Tenancy.class)
                      .run(
                          CITY,
                          standing,
                          () ->
                              sql.sql(
                                      """
                                      insert into app.transition_survey (municipality, survey_date,
                                        name, taken_at, actor_id, actor_name, actor_role,
                                        actor_origin)
                                      values ('082368', '2026-11-22', '', now(), '', '', '', '')
                                      """)
                                  .update()))
          .rootCause()
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void anotherMunicipalitySeesNothing() {
    register.put(CITY, Entries.good("021").fields(), "", STAFF);
    try (Database neighbour = GOVERNANCE.openFor("082082")) {
      long seen =
          JdbcClient.create(neighbour.app())
              .sql("select count(*) from app.transition_entry")
              .query(Long.class)
              .single();
      assertThat(seen).isZero();
    }
  }

  @Test
  void aDateInThePastIsGoodOnceTheMoveIsDone() {
    register.put(CITY, Entries.good("024").planned("2026-10-01").fields(), "", STAFF);
    Month month = GOVERNANCE.openMonth();
    assertThat(codes("024")).containsExactly("SRB-TRN-0015");
    StepState moved =
        StepState.untouched("024", 35)
            .withActual(StepStatus.COMPLETED, TODAY.minusDays(50), TODAY.minusDays(40));
    GOVERNANCE.get(StepBoard.class).declare(month, List.of(moved), "", STAFF);
    assertThat(codes("024")).isEmpty();
  }

  private static List<String> codes(String system) {
    return GOVERNANCE.get(TransitionReview.class).findings(CITY).stream()
        .filter(finding -> system.equals(finding.arguments().get("system")))
        .map(Finding::code)
        .map(code -> code.code())
        .toList();
  }

  private static Actor person(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("test");
  }
}
