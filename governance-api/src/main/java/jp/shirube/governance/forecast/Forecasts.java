package jp.shirube.governance.forecast;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * When the systems of a city will be done. Nothing is written: a forecast follows from a month's
 * states, the settings, the seed and the day it is made.
 */
@Component
public class Forecasts {

  private final ForecastReader reader;
  private final People people;

  Forecasts(ForecastReader reader, People people) {
    this.reader = reader;
    this.people = people;
  }

  /** As of now, at the latest of the month's end, with the usual options. */
  public CityForecast of(Month month) {
    return of(month, ForecastOptions.USUAL);
  }

  public CityForecast of(Month month, ForecastOptions options) {
    return forecast(month, options, Played.of(reader.read(month), options));
  }

  /**
   * What somebody may see of a forecast: a department or a vendor its own systems.
   *
   * @throws jp.shirube.mappings.finding.FindingException when the register does not have him
   */
  public CityForecast of(Month month, ForecastOptions options, Actor viewer) {
    return within(of(month, options), people.standing(month.municipality(), viewer));
  }

  private static CityForecast within(CityForecast all, Standing standing) {
    List<SystemForecast> own =
        all.systems().stream().filter(it -> isOf(it.system(), standing)).toList();
    return new CityForecast(
        all.month(), all.asOf(), all.seed(), all.runs(), own, all.assumptions());
  }

  private static boolean isOf(Assignment system, Standing standing) {
    return (standing.department().isEmpty() || standing.department().equals(system.department()))
        && (standing.vendor().isEmpty() || standing.vendor().equals(system.vendor()));
  }

  /**
   * Whoever stands for a department or a vendor does not play through what concerns the others.
   *
   * @throws jp.shirube.mappings.finding.FindingException when the viewer does
   */
  public void requireWholeCity(Month month, Actor viewer) {
    if (!people.standing(month.municipality(), viewer).isWholeCity()) {
      throw ForecastCode.WHOLE_CITY_ONLY.exception(Map.of("person", viewer.name()));
    }
  }

  /**
   * What moves when somebody is late.
   *
   * @throws jp.shirube.mappings.finding.FindingException when the city has no such vendor or
   *     system, or there is no such step
   */
  public WhatIf whatIf(Month month, Scenario scenario, ForecastOptions options) {
    ForecastSource source = reader.read(month);
    ScenarioChecks.require(scenario, source.systems());
    Played late = Played.of(source, options, delay(scenario, source));
    return new WhatIf(
        scenario,
        forecast(month, options, Played.of(source, options)),
        forecast(month, options, late));
  }

  /**
   * How forecasts as of the ends of earlier months would have come true, by the actual days that
   * are noted now.
   *
   * @param months how many months back, 1 or more
   */
  public Backtest backtest(Month month, int months, ForecastOptions options) {
    return new Backtester(reader.read(month), options).over(months);
  }

  private static ToIntFunction<TaskId> delay(Scenario scenario, ForecastSource source) {
    VendorSteps vendors = VendorSteps.of(source.list().edition());
    int days = source.calendar().between(source.asOf(), source.asOf().plusWeeks(scenario.weeks()));
    return id -> scenario.strikes(system(source, id), id.stepNo(), vendors) ? days : 0;
  }

  private static Assignment system(ForecastSource source, TaskId id) {
    return source.systems().stream()
        .filter(it -> it.systemId().equals(id.systemId()))
        .findFirst()
        .orElseThrow();
  }

  private static CityForecast forecast(Month month, ForecastOptions options, Played played) {
    return new CityForecast(
        month,
        played.source().asOf(),
        options.seed(),
        options.runs(),
        new ForecastMaker(played, options.runs()).systems(),
        Assumptions.of(played.source(), options));
  }
}
