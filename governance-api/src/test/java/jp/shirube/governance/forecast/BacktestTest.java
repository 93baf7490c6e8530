package jp.shirube.governance.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.progress.StepSetting;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.standard.Sureness;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.Test;

/** Backtests of histories whose law is known. */
class BacktestTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ForecastOptions OPTIONS = new ForecastOptions(1, 200);

  private static Backtest of(double pace, double spread) {
    List<Assignment> systems =
        IntStream.rangeClosed(1, 20)
            .mapToObj(no -> new Assignment("%03d".formatted(no), "s", no, "d", "A", "v"))
            .toList();
    List<StepState> states = new ArrayList<>();
    for (Assignment system : systems) {
      states.addAll(
          new SampleStates(TODAY.minusDays(420), TODAY)
              .of(system.systemId(), pace, spread, system.displayOrder()));
    }
    return new Backtester(source(systems, states), OPTIONS).over(8);
  }

  /** Nothing waits for anything: what is measured is the pace alone. */
  private static ForecastSource source(List<Assignment> systems, List<StepState> states) {
    List<StepSetting> rows =
        IntStream.rangeClosed(1, 40)
            .mapToObj(no -> new StepSetting(no, 1, 0, java.util.Set.of(), Map.of(), Sureness.NONE))
            .toList();
    return new ForecastSource(
        TODAY,
        systems,
        StepLists.builtIn(),
        states,
        new StepSettings("draft-1", rows),
        List.of(),
        Map.of(),
        BusinessCalendars.usual());
  }

  private static double share(Rate rate) {
    return rate.part() / (double) rate.whole();
  }

  @Test
  void aHistoryOfTheAssumedLawIsKeptAsOftenAsSaid() {
    Backtest test = of(1.3, 0.35);
    assertThat(test.days()).hasSize(8);
    assertThat(test.early().whole()).isGreaterThan(1_000);
    assertThat(share(test.early())).isBetween(0.04, 0.20);
    assertThat(share(test.likely())).isBetween(0.40, 0.60);
    assertThat(share(test.late())).isBetween(0.82, 0.96);
  }

  @Test
  void whatIsLearntFromHistoryBeatsAPlanThatIsNeverKept() {
    Backtest test = of(1.8, 0.15);
    assertThat(share(test.plan())).isLessThan(0.05);
    assertThat(share(test.likely())).isGreaterThan(0.35);
    assertThat(test.likelyOff()).isLessThan(test.planOff() / 2);
  }

  @Test
  void withoutHistoryNothingIsCounted() {
    List<Assignment> none = List.of(new Assignment("001", "s", 1, "d", "A", "v"));
    List<StepState> untouched =
        IntStream.rangeClosed(1, 40).mapToObj(no -> StepState.untouched("001", no)).toList();
    Backtest test = new Backtester(source(none, untouched), OPTIONS).over(3);
    assertThat(test.plan()).isEqualTo(new Rate(0, 0));
    assertThat(test.likelyOff()).isZero();
  }
}
