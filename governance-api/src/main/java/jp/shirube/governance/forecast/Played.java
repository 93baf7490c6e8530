package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import jp.shirube.reports.figure.Rate;

/** A source whose open steps were played, with the days as dates. */
final class Played {

  private final ForecastSource source;
  private final Map<String, Pace> paces;
  private final Finishes finishes;

  private Played(ForecastSource source, Map<String, Pace> paces, Finishes finishes) {
    this.source = source;
    this.paces = paces;
    this.finishes = finishes;
  }

  /** As everything stands. */
  static Played of(ForecastSource source, ForecastOptions options) {
    return of(source, options, id -> 0);
  }

  /**
   * @param delay business days by which a step is later than it otherwise could be
   */
  static Played of(ForecastSource source, ForecastOptions options, ToIntFunction<TaskId> delay) {
    Map<String, Pace> paces = new History(source).paces();
    Collection<Task> tasks = new TaskMaker(source).tasks();
    List<Task> late =
        tasks.stream().map(task -> task.delayed(delay.applyAsInt(task.id()))).toList();
    Simulation simulation = new Simulation(new Network(late), paces, options.seed());
    return new Played(source, paces, simulation.play(options.runs()));
  }

  ForecastSource source() {
    return source;
  }

  Pace pace(String systemId) {
    return Objects.requireNonNull(paces.get(systemId), systemId);
  }

  boolean isOpen(TaskId id) {
    return finishes.has(id);
  }

  Spread spread(TaskId id) {
    return finishes.of(id);
  }

  Spread spread(String systemId) {
    return finishes.ofSystem(systemId);
  }

  Range range(Spread spread) {
    return new Range(date(spread.early()), date(spread.likely()), date(spread.late()));
  }

  private LocalDate date(int day) {
    return source.calendar().plus(source.asOf(), day);
  }

  /** In how many runs some steps end by one day and others by another. */
  Rate allBy(List<TaskId> some, LocalDate day, List<TaskId> others, LocalDate otherDay) {
    return finishes.allBy(some, dayUntil(day), others, dayUntil(otherDay));
  }

  /** The number of the last business day that is not after a date. */
  int dayUntil(LocalDate date) {
    return source.calendar().between(source.asOf(), date);
  }
}
