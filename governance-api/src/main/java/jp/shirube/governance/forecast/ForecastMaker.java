package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepState;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/** Tells what was played, system by system. */
final class ForecastMaker {

  private final Played played;
  private final ForecastSource source;
  private final int runs;

  ForecastMaker(Played played, int runs) {
    this.played = played;
    this.source = played.source();
    this.runs = runs;
  }

  List<SystemForecast> systems() {
    return source.systems().stream().map(this::system).toList();
  }

  private SystemForecast system(Assignment assignment) {
    String id = assignment.systemId();
    List<StepState> states = source.statesOf(id);
    boolean done = states.stream().allMatch(state -> state.status().isSettled());
    Range end = done ? actual(states) : played.range(played.spread(id));
    Deadline deadline = deadline(id, states);
    Pace pace = played.pace(id);
    return new SystemForecast(
        assignment,
        done,
        end,
        last(states, StepState::plannedEnd),
        deadline,
        deadline == null ? null : inTime(id, done, end, deadline),
        pace.steps(),
        pace.median(),
        steps(states));
  }

  private static @Nullable Range actual(List<StepState> states) {
    LocalDate last = last(states, StepState::actualEnd);
    return last == null ? null : Range.of(last);
  }

  private static @Nullable LocalDate last(
      List<StepState> states, Function<StepState, @Nullable LocalDate> day) {
    return states.stream()
        .map(day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The day set for the system, else the end of its own plan. */
  private @Nullable Deadline deadline(String systemId, List<StepState> states) {
    Deadline set = source.deadlines().get(systemId);
    LocalDate planned = last(states, StepState::plannedEnd);
    return set != null || planned == null ? set : new Deadline(planned, Deadline.Kind.PLAN);
  }

  /** Of a system that is done without a noted day nobody knows: it is not taken for late. */
  private Rate inTime(String systemId, boolean done, @Nullable Range end, Deadline deadline) {
    if (done) {
      boolean met = end == null || !end.late().isAfter(deadline.day());
      return new Rate(met ? runs : 0, runs);
    }
    return played.spread(systemId).by(played.dayUntil(deadline.day()));
  }

  private List<StepForecast> steps(List<StepState> states) {
    return states.stream().flatMap(this::step).toList();
  }

  private Stream<StepForecast> step(StepState state) {
    TaskId id = new TaskId(state.systemId(), state.stepNo());
    return played.isOpen(id)
        ? Stream.of(
            new StepForecast(
                state.stepNo(),
                source.list().step(state.stepNo()).name(),
                state.plannedEnd(),
                played.range(played.spread(id))))
        : Stream.empty();
  }
}
