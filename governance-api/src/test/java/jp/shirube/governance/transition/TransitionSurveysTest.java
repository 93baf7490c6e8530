package jp.shirube.governance.transition;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Surveys one after the other, and warnings from the steps of the month, in a real database. */
class TransitionSurveysTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final TransitionRegister register = GOVERNANCE.get(TransitionRegister.class);
  private final TransitionSurveys surveys = GOVERNANCE.get(TransitionSurveys.class);

  @Test
  void whatChangedSinceTheLastSurveyIsToldFieldByField() {
    LocalDate first = LocalDate.of(2026, 8, 1);
    LocalDate second = LocalDate.of(2026, 11, 1);
    register.put(CITY, Entries.good("003").fields(), "", STAFF);
    register.put(CITY, Entries.good("010").fields(), "", STAFF);
    assertThat(surveys.changesSince(CITY, second)).isEmpty();
    TransitionSurvey taken = surveys.take(CITY, first, "令和8年8月調査", STAFF);
    assertThat(surveys.systems(CITY, taken))
        .extracting(TransitionSystem::systemId)
        .containsExactly("003", "010");

    register.put(CITY, Entries.good("003").planned("2029-01-04").fields(), "事業者の申出", STAFF);
    register.remove(CITY, "010", "移行が済んだ", STAFF);
    register.put(CITY, Entries.good("024").fields(), "", STAFF);
    assertThat(surveys.changesSince(CITY, second))
        .containsExactly(
            new TransitionChange("003", "戸籍", "plannedDate", "2028-01-04", "2029-01-04"),
            new TransitionChange("024", "国民健康保険", "listed", "", "2028-01-04"),
            new TransitionChange("010", "個人住民税", "listed", "2028-01-04", ""));

    TransitionSurvey next = surveys.take(CITY, second, "令和8年11月調査", STAFF);
    register.put(CITY, Entries.good("003").fields(), "戻した", STAFF);
    assertThat(surveys.systems(CITY, taken).get(0).plannedDate()).isEqualTo("2028-01-04");
    assertThat(surveys.systems(CITY, next).get(0).plannedDate()).isEqualTo("2029-01-04");
    assertThat(surveys.changes(CITY, next)).hasSize(3);
    assertThatThrownBy(() -> surveys.take(CITY, first, "もう一度", STAFF)).hasMessage("SRB-TRN-0040");
    assertThatThrownBy(
            () ->
                surveys.take(
                    CITY,
                    TODAY,
                    "",
                    GOVERNANCE
                        .get(People.class)
                        .find(CITY, "tax-head")
                        .orElseThrow()
                        .actor("test")))
        .hasMessage("SRB-TRN-0001");
    assertThat(surveys.all(CITY)).hasSize(2);
  }

  @Test
  void theStepsOfTheMonthWarnOfADate() {
    register.put(CITY, Entries.good("017").planned("2026-12-01").fields(), "", STAFF);
    Month month = GOVERNANCE.openMonth();
    StepBoard board = GOVERNANCE.get(StepBoard.class);
    LocalDate rehearsal = LocalDate.of(2026, 10, 30);
    board.declare(
        month,
        java.util.List.of(
            StepState.untouched("017", 34).withPlan(rehearsal.minusDays(20), rehearsal),
            StepState.untouched("017", 35)
                .withPlan(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1))),
        "計画",
        STAFF);
    assertThat(GOVERNANCE.get(TransitionReview.class).warnings(CITY))
        .filteredOn(it -> "017".equals(it.arguments().get("system")))
        .extracting(Finding::code)
        .containsExactly(TransitionCode.REHEARSAL_LATE);
    register.remove(CITY, "017", "見終わった", STAFF);
  }
}
