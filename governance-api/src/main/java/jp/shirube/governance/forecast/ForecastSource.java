package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepState;

/**
 * Everything a forecast is made of.
 *
 * @param asOf the day it is made as of
 * @param systems the systems, in the order of the national list
 * @param list the step list in force
 * @param states where every step of every system stands
 * @param settings weights and predecessors of the steps
 * @param dependencies between systems
 * @param deadlines by system, where another than the plan is set
 * @param calendar the city's business days
 */
record ForecastSource(
    LocalDate asOf,
    List<Assignment> systems,
    StepList list,
    List<StepState> states,
    StepSettings settings,
    List<Dependency> dependencies,
    Map<String, Deadline> deadlines,
    BusinessCalendar calendar) {

  List<StepState> statesOf(String systemId) {
    return states.stream().filter(state -> state.systemId().equals(systemId)).toList();
  }

  /** The same as it looked on another day. */
  ForecastSource at(LocalDate day, List<StepState> then) {
    return new ForecastSource(
        day, systems, list, then, settings, dependencies, deadlines, calendar);
  }

  /** Business days from a day to another, both included; at least 1. */
  int workdays(LocalDate from, LocalDate to) {
    return Math.max(1, calendar.between(from.minusDays(1), to));
  }
}
