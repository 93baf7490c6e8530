package jp.shirube.governance.scenario;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthContents;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The city's months from 2025-09 to 2026-10, played on their days and looked back at. */
class FourteenMonthsTest {

  private static final MovedClock CLOCK = new MovedClock(LocalDate.of(2025, 8, 29));

  @RegisterExtension
  static final TestGovernance GOVERNANCE = new TestGovernance(CLOCK, LocalDate.of(2025, 4, 1));

  @TempDir private static Path folder;

  private static Play play;
  private static List<Closed> closed;

  @BeforeAll
  static void playThem() {
    play = new Play(GOVERNANCE, CLOCK, folder);
    closed = play.months();
  }

  @Test
  void everyMonthWasSubmittedOnceAndOneOfThemTwice() {
    assertThat(closed).hasSize(Play.MONTHS + 1);
    assertThat(closed).allMatch(it -> it.month().state() == MonthState.SUBMITTED);
    assertThat(closed.stream().filter(it -> it.month().revision() == 2))
        .extracting(it -> it.month().month())
        .containsExactly(Play.FIRST.plusMonths(Play.REVISED));
  }

  @Test
  void whatWasSubmittedIsWhatTheCityDid() {
    for (Closed it : closed) {
      assertThat(states(it.month())).as(name(it)).isEqualTo(it.states());
    }
  }

  @Test
  void nothingThatWasSubmittedHasChangedSince() {
    MonthContents contents = GOVERNANCE.get(MonthContents.class);
    for (Closed it : closed) {
      assertThat(stored(it)).as(name(it)).isEqualTo(it.month());
      assertThat(contents.hash(it.month())).as(name(it)).isEqualTo(it.month().contentHash());
    }
  }

  @Test
  void countsAreFortyForEverySystem() {
    for (Closed it : closed) {
      Map<String, List<StepState>> bySystem =
          states(it.month()).stream().collect(Collectors.groupingBy(StepState::systemId));
      assertThat(bySystem).hasSize(20);
      bySystem.values().forEach(of -> assertThat(StatusCounts.ofSystem(of).total()).isEqualTo(40));
    }
  }

  @Test
  void everyCellOfTheWorkbooksIsTheLedgers() {
    for (Closed it : closed) {
      List<Map<String, String>> rows = Sheets.table(it.workbook(), "工程明細", "業務ID");
      assertThat(rows).as(name(it)).hasSize(it.states().size());
      for (int i = 0; i < rows.size(); i++) {
        StepState state = it.states().get(i);
        assertThat(rows.get(i))
            .as("%s %s %d", name(it), state.systemId(), state.stepNo())
            .containsEntry("業務ID", state.systemId())
            .containsEntry("工程", Integer.toString(state.stepNo()))
            .containsEntry("状態", state.status().label())
            .containsEntry("備考", state.note());
      }
    }
  }

  @Test
  void aReportMadeAgainShowsTheSameFigures() {
    for (Closed it : closed) {
      Path again = folder.resolve("again").resolve(name(it));
      Path workbook = play.report(it.month(), again).get(0);
      assertThat(Sheets.differences(it.workbook(), workbook)).as(name(it)).isEmpty();
    }
  }

  @Test
  void whoHasLeftCannotActAnyMore() {
    Month month = GOVERNANCE.get(Months.class).latest(CITY).orElseThrow();
    Actor left = new Actor(Cast.LEAVING, "前任", Actor.Role.DEPARTMENT_STAFF, "cli:test");
    assertThatThrownBy(
            () -> GOVERNANCE.get(StepBoard.class).declare(month, List.of(), "", left))
        .isInstanceOf(FindingException.class)
        .hasMessage("SRB-IDN-0001");
  }

  private static List<StepState> states(Month month) {
    return GOVERNANCE.get(StepBoard.class).records(month).stream().map(StepRecord::state).toList();
  }

  private static Month stored(Closed it) {
    return GOVERNANCE.get(Months.class).revisions(CITY, it.month().month()).stream()
        .filter(month -> month.revision() == it.month().revision())
        .findFirst()
        .orElseThrow();
  }

  private static String name(Closed it) {
    return it.month().month() + "-" + it.month().revision();
  }
}
