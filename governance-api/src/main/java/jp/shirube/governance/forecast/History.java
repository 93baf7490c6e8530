package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;

/** What finished steps tell of how a city keeps to its plans. */
final class History {

  /** Where no step has a plan: business days for a step of weight 1. */
  private static final double DAYS_OF_WEIGHT = 5;

  private final ForecastSource source;

  History(ForecastSource source) {
    this.source = source;
  }

  /** The pace of each system. */
  Map<String, Pace> paces() {
    Pace city = Pace.ofCity(source.states().stream().flatMap(this::ratio).toList());
    return source.systems().stream()
        .map(Assignment::systemId)
        .collect(Collectors.toMap(id -> id, id -> city.joined(ratios(id))));
  }

  private List<Double> ratios(String systemId) {
    return source.statesOf(systemId).stream().flatMap(this::ratio).toList();
  }

  /** Days a finished step took by days it was planned to take. */
  private Stream<Double> ratio(StepState state) {
    if (state.status() != StepStatus.COMPLETED) {
      return Stream.empty();
    }
    Optional<Integer> taken = days(state.actualStart(), state.actualEnd());
    return taken.flatMap(days -> planned(state).map(planned -> days / (double) planned)).stream();
  }

  private Optional<Integer> planned(StepState state) {
    return days(state.plannedStart(), state.plannedEnd());
  }

  private Optional<Integer> days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || to.isBefore(from)
        ? Optional.empty()
        : Optional.of(source.workdays(from, to));
  }

  /** Days a step is planned to take; without a plan as many as its weight takes in this city. */
  int plannedDays(StepState state, double daysOfWeight) {
    return planned(state)
        .orElseGet(() -> (int) Math.max(1, Math.round(weight(state) * daysOfWeight)));
  }

  /** Planned days for a weight of 1: the median over all steps that have a plan. */
  double daysOfWeight() {
    double[] days =
        source.states().stream()
            .flatMap(state -> planned(state).map(it -> it / (double) weight(state)).stream())
            .mapToDouble(it -> it)
            .sorted()
            .toArray();
    return days.length == 0 ? DAYS_OF_WEIGHT : days[days.length / 2];
  }

  private int weight(StepState state) {
    return source.settings().weight(state.stepNo());
  }
}
