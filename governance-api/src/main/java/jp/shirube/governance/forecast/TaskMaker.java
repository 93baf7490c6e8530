package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.forecast.Task.Link;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;

/** Makes what is still to be done out of states, plans and settings. */
final class TaskMaker {

  private final ForecastSource source;
  private final History history;
  private final double daysOfWeight;
  private final Map<TaskId, StepState> states;
  private final Map<TaskId, List<Dependency>> dependencies;

  TaskMaker(ForecastSource source) {
    this.source = source;
    this.history = new History(source);
    this.daysOfWeight = history.daysOfWeight();
    this.states =
        source.states().stream().collect(Collectors.toMap(TaskMaker::id, Function.identity()));
    this.dependencies =
        source.dependencies().stream().collect(Collectors.groupingBy(Dependency::waiting));
  }

  private static TaskId id(StepState state) {
    return new TaskId(state.systemId(), state.stepNo());
  }

  /** Every step that is not settled. */
  List<Task> tasks() {
    return source.states().stream()
        .filter(state -> !state.status().isSettled())
        .map(this::task)
        .toList();
  }

  private Task task(StepState state) {
    boolean begun = state.status() == StepStatus.IN_PROGRESS;
    return new Task(
        id(state),
        history.plannedDays(state, daysOfWeight),
        begun,
        begun ? worked(state.actualStart()) : 0,
        earliest(state.plannedStart()),
        0,
        links(state));
  }

  private int worked(@Nullable LocalDate start) {
    return start == null || start.isAfter(source.asOf())
        ? 0
        : source.workdays(start, source.asOf());
  }

  private int earliest(@Nullable LocalDate plannedStart) {
    return plannedStart == null ? 1 : Math.max(1, dayOf(plannedStart));
  }

  /** The number of a day, or of the first business day after it. */
  private int dayOf(LocalDate day) {
    return source.calendar().between(source.asOf(), day.minusDays(1)) + 1;
  }

  private List<Link> links(StepState state) {
    Stream<Link> within =
        source.settings().predecessors(state.stepNo()).stream()
            .sorted()
            .map(no -> new TaskId(state.systemId(), no))
            .filter(states::containsKey)
            .map(
                before ->
                    new Link(before, overlap(Objects.requireNonNull(states.get(before)), state)));
    Stream<Link> between =
        dependencies.getOrDefault(id(state), List.of()).stream()
            .map(it -> Link.atTheEnd(it.needed()));
    return Stream.concat(within, between).toList();
  }

  /** Business days on which the plan has both in work. */
  private int overlap(StepState before, StepState after) {
    LocalDate start = after.plannedStart();
    LocalDate end = before.plannedEnd();
    return start == null || end == null || end.isBefore(start)
        ? 0
        : Math.max(0, source.calendar().between(start.minusDays(1), end));
  }
}
