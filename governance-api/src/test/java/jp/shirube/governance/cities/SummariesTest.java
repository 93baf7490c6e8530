package jp.shirube.governance.cities;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sums of a month that goes the real way to its submission. */
class SummariesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final Reader NATION = Reader.NATION;

  private static <T> T get(Class<T> type) {
    return GOVERNANCE.get(type);
  }

  private static Month submitted(Month month) {
    return get(MonthCycle.class).submitted(GOVERNANCE.freeze(month), STAFF);
  }

  private static void declare(Month month, StepState state) {
    get(StepBoard.class).declare(month, List.of(state), "試験", STAFF);
  }

  @Test
  void sumsComeWithTheSubmissionAndFollowTheLatestRevision() {
    get(TransitionRegister.class).put(CITY, TransitionFields.of("010"), "", STAFF);
    Month month = GOVERNANCE.openMonth();
    declare(month, StepState.untouched("001", 1).withActual(StepStatus.COMPLETED, TODAY, TODAY));
    declare(month, StepState.untouched("010", 2).withPlan(TODAY.minusDays(9), TODAY.minusDays(1)));
    assertThat(get(Rollups.class).of(NATION, month.month()).places()).isEmpty();

    Month sent = submitted(month);
    Rollup first = get(Rollups.class).of(NATION, month.month());
    assertThat(first.total()).isEqualTo(new StatusCounts(1, 0, 799, 0));
    assertThat(first.delayed()).isOne();
    assertThat(first.places())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.revision()).isOne();
              assertThat(it.supportedSystems()).isOne();
              assertThat(it.delayedSystems()).isOne();
            });
    assertThat(get(Summaries.class).wrong(sent)).isZero();

    Month revised = get(MonthCycle.class).revise(sent, "工程2の記入漏れ", STAFF);
    declare(revised, StepState.untouched("001", 2).withActual(StepStatus.COMPLETED, TODAY, TODAY));
    assertThat(get(Rollups.class).of(NATION, month.month())).isEqualTo(first);
    Month again = submitted(revised);
    Rollup second = get(Rollups.class).of(NATION, month.month());
    assertThat(second.total()).isEqualTo(new StatusCounts(2, 0, 798, 0));
    assertThat(second.places()).extracting(Rollup.Place::revision).containsExactly(2);
    assertThat(get(Summaries.class).wrong(sent)).isZero();
    assertThat(get(Summaries.class).wrong(again)).isZero();
  }

  @Test
  void supportedSystemsAreThoseOfTheDayOfSubmission() {
    TransitionRegister register = get(TransitionRegister.class);
    register.put(CITY, TransitionFields.of("027"), "", STAFF);
    Month sent = submitted(GOVERNANCE.openMonth());
    register.remove(CITY, "027", "間に合う見込み", STAFF);
    assertThat(get(Summaries.class).wrong(sent)).isZero();
    assertThat(get(Rollups.class).bySystem(NATION, sent.month()))
        .filteredOn(it -> it.supported().total() > 0)
        .extracting(RollupLine::key)
        .contains("027");
  }

  @Test
  void aMonthThatWasPlannedIsInTimeOrNot() {
    Month month = GOVERNANCE.openMonth();
    get(MonthDeadlines.class).plan(month, STAFF);
    LocalDate due =
        get(MonthDeadlines.class).find(CITY, month.month(), Stage.SUBMISSION).orElseThrow().due();
    submitted(month);
    assertThat(get(Rollups.class).of(NATION, month.month()).places())
        .extracting(Rollup.Place::punctuality)
        .containsExactly(TODAY.isAfter(due) ? Rollup.Punctuality.LATE : Rollup.Punctuality.ON_TIME);
    assertThat(get(Rollups.class).of(NATION, month.month()).onTime().whole()).isOne();
  }

  @Test
  void aSumThatIsMissingIsFound() {
    Month frozen = GOVERNANCE.freeze(GOVERNANCE.openMonth());
    assertThat(get(Summaries.class).wrong(frozen)).isEqualTo(1 + 20 + 40);
    get(MonthCycle.class).submitted(frozen, STAFF);
  }

  @Test
  void aMonthThatIsNotSubmittedHasNoSums() {
    Month frozen = GOVERNANCE.freeze(GOVERNANCE.openMonth());
    assertThatThrownBy(
            () ->
                get(Tenancy.class)
                    .run(
                        CITY,
                        () ->
                            get(Summaries.class)
                                .write(
                                    frozen.id(),
                                    "",
                                    java.time.OffsetDateTime.now(GOVERNANCE.clock()),
                                    null)))
        .rootCause()
        .hasMessageContaining("not submitted");
    get(MonthCycle.class).submitted(frozen, STAFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"submitted_month", "submitted_system", "submitted_step"})
  void sumsAreNeverChanged(String table) {
    for (String sql :
        Set.of(
            "update app.%s set completed = 0", "delete from app.%s", "truncate app.%s cascade")) {
      for (var role : List.of(GOVERNANCE.database().app(), GOVERNANCE.database().owner())) {
        assertThatThrownBy(() -> JdbcClient.create(role).sql(sql.formatted(table)).update())
            .rootCause()
            .message()
            .containsAnyOf("permission denied", "append-only");
      }
    }
  }
}
