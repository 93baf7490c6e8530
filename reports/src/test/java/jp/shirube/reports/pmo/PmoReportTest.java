package jp.shirube.reports.pmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PmoReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  static StepCell cell(
      StepState now,
      @Nullable StepState before,
      @Nullable LocalDate start,
      @Nullable LocalDate end) {
    return new StepCell(now, before, start, end, null, null, Basis.DECLARED, "", "", false);
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PROGRESS, 2026-11-01, 2026-11-29, 1",
    "IN_PROGRESS, 2026-11-01, 2026-11-30, 0",
    "IN_PROGRESS, 2026-10-01, , 0",
    "NOT_STARTED, 2026-11-20, 2026-12-31, 10",
    "NOT_STARTED, 2026-10-01, 2026-11-20, 60",
    "NOT_STARTED, 2026-12-01, 2026-12-31, 0",
    "DONE, 2026-01-01, 2026-01-31, 0",
    "OUT_OF_SCOPE, 2026-01-01, 2026-01-31, 0"
  })
  void delayFollowsFromThePlan(StepState state, LocalDate start, LocalDate end, long days) {
    StepCell cell = cell(state, null, start, end);
    assertThat(cell.delayDays(DAY)).isEqualTo(days);
    assertThat(cell.delayed(DAY)).isEqualTo(days > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, IN_PROGRESS, FORWARD",
    "NOT_STARTED, DONE, FORWARD",
    "IN_PROGRESS, DONE, FORWARD",
    "DONE, IN_PROGRESS, BACKWARD",
    "DONE, NOT_STARTED, BACKWARD",
    "IN_PROGRESS, NOT_STARTED, BACKWARD",
    "DONE, OUT_OF_SCOPE, OUT_OF_SCOPE",
    "OUT_OF_SCOPE, NOT_STARTED, INTO_SCOPE",
    "DONE, DONE, NONE"
  })
  void movement(StepState before, StepState now, Movement movement) {
    StepCell cell = cell(now, before, null, null);
    assertThat(cell.movement()).isEqualTo(movement);
    assertThat(cell.changed()).isEqualTo(movement != Movement.NONE);
  }

  @Test
  void nationalRates() {
    StepCounts counts = new StepCounts(24, 3, 11, 2);
    assertThat(counts.doneRate().withCounts()).isEqualTo("65.00 % (26/40)");
    assertThat(counts.inProgressRate().withCounts()).isEqualTo("7.50 % (3/40)");
    assertThat(counts.notStartedRate().withCounts()).isEqualTo("27.50 % (11/40)");
  }

  @Test
  void countsAreThoseOfTheCellsForAnyMatrix() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<StepState> states = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        states.add(StepState.values()[random.nextInt(4)]);
      }
      StepCounts counts = StepCounts.of(states);
      assertThat(counts.total()).isEqualTo(40);
      assertThat(counts.done()).isEqualTo(Collections.frequency(states, StepState.DONE));
      assertThat(counts.inProgress())
          .isEqualTo(Collections.frequency(states, StepState.IN_PROGRESS));
      assertThat(counts.notStarted())
          .isEqualTo(Collections.frequency(states, StepState.NOT_STARTED));
      assertThat(counts.doneRate().part() + counts.inProgress() + counts.notStarted())
          .isEqualTo(40);
    }
  }

  @Test
  void cityIsTheSumOfItsSystems() {
    PmoReport report = PmoReports.november();
    int done = report.systems().stream().mapToInt(s -> s.counts().done()).sum();
    assertThat(report.totals().done()).isEqualTo(done);
    assertThat(report.totals().total()).isEqualTo(800);
    assertThat(report.cells()).hasSize(800);
    assertThat(report.delayed()).hasSize(85).allMatch(c -> c.cell().delayed(report.asOf()));
    assertThat(report.changed()).hasSize(41).allMatch(c -> c.cell().changed());
  }

  @Test
  void firstMonthHasNothingToCompareWith() {
    PmoReport report = PmoReports.firstMonth();
    assertThat(report.previousTotals()).isEmpty();
    assertThat(report.changed()).isEmpty();
  }

  @Test
  void systemWithAMissingCellIsNoRow() {
    PmoReport report = PmoReports.november();
    SystemProgress whole = report.systems().get(0);
    SystemProgress torn =
        new SystemProgress(whole.id(), whole.name(), "", null, null, whole.cells().subList(0, 39));
    assertThatThrownBy(
            () -> PmoReports.report(report.header(), List.of(torn), List.of(), List.of()))
        .hasMessage("system 001 has 39 cells for 40 steps");
  }

  @Test
  void monthBeforeIsKnownForAllStepsOrNone() {
    List<StepCell> cells =
        List.of(
            cell(StepState.DONE, StepState.DONE, null, null),
            cell(StepState.DONE, null, null, null));
    assertThatThrownBy(() -> new SystemProgress("001", "住民基本台帳", "市民課", null, null, cells))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void runThatLostARecordIsNotBalanced() {
    RunFact good = PmoReports.runs().get(0);
    assertThat(good.balanced()).isTrue();
    RunFact lost =
        new RunFact(
            good.run(),
            good.systemName(),
            good.vendor(),
            good.mode(),
            good.result(),
            good.finished(),
            good.read() + 1,
            good.mapped(),
            good.rejected(),
            good.excluded(),
            good.emitted(),
            good.published(),
            good.withdrawn(),
            good.elapsed(),
            good.mappingVersion(),
            null);
    assertThat(lost.balanced()).isFalse();
  }
}
