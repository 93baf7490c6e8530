package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Wareki;

/**
 * What moves when somebody is late. Both forecasts were played with the same luck, so that what
 * differs comes from being late and from nothing else.
 *
 * @param scenario who is late and how much
 * @param before as everything stands
 * @param after when it comes so
 */
public record WhatIf(Scenario scenario, CityForecast before, CityForecast after) {

  /** Something that is expected on another day than before; 10, 50 and 90 of 100 runs. */
  public interface Moved {

    Range before();

    Range after();

    /** Whether it is expected in another month. */
    default boolean toAnotherMonth() {
      return differs(YearMonth::from);
    }

    /** Whether it is expected in another budget year, April to March. */
    default boolean toAnotherFiscalYear() {
      return differs(day -> Wareki.fiscalYearNumber(YearMonth.from(day)));
    }

    private boolean differs(Function<LocalDate, ?> part) {
      return !part.apply(before().likely()).equals(part.apply(after().likely()));
    }
  }

  /** A system whose end moves. */
  public record MovedSystem(SystemForecast was, SystemForecast is, Range before, Range after)
      implements Moved {}

  /** A step whose end moves. */
  public record MovedStep(SystemForecast system, StepForecast step, Range before, Range after)
      implements Moved {}

  /** The systems whose end moves, in the order of the national list. */
  public List<MovedSystem> systems() {
    return after.systems().stream().flatMap(is -> moved(is).stream()).toList();
  }

  private Optional<MovedSystem> moved(SystemForecast is) {
    SystemForecast was = before.system(is.systemId());
    Range wasEnd = was.end();
    Range isEnd = is.end();
    return wasEnd == null || isEnd == null || wasEnd.equals(isEnd)
        ? Optional.empty()
        : Optional.of(new MovedSystem(was, is, wasEnd, isEnd));
  }

  /** The steps whose end moves, in order. */
  public List<MovedStep> steps() {
    return after.systems().stream().flatMap(this::steps).toList();
  }

  private Stream<MovedStep> steps(SystemForecast is) {
    SystemForecast was = before.system(is.systemId());
    return is.steps().stream()
        .map(step -> new MovedStep(is, step, was.step(step.no()).orElseThrow().end(), step.end()))
        .filter(moved -> !moved.before().equals(moved.after()));
  }
}
