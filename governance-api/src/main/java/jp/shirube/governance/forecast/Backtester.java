package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/** Forecasts made as of the ends of earlier months, held against what came. */
final class Backtester {

  private final ForecastSource source;
  private final ForecastOptions options;
  private final Map<TaskId, StepState> now;

  Backtester(ForecastSource source, ForecastOptions options) {
    this.source = source;
    this.options = options;
    this.now =
        source.states().stream()
            .collect(
                Collectors.toMap(
                    it -> new TaskId(it.systemId(), it.stepNo()), Function.identity()));
  }

  /** A step that was open on a day: its forecast, its plan, and its end if it has come. */
  private record Case(Range end, @Nullable LocalDate planned, @Nullable LocalDate came) {}

  Backtest over(int months) {
    List<LocalDate> days =
        Stream.iterate(YearMonth.from(source.asOf()).minusMonths(months), it -> it.plusMonths(1))
            .limit(months)
            .map(YearMonth::atEndOfMonth)
            .toList();
    List<Case> cases = days.stream().flatMap(this::cases).toList();
    return new Backtest(
        days,
        kept(cases, it -> it.end().early()),
        kept(cases, it -> it.end().likely()),
        kept(cases, it -> it.end().late()),
        kept(cases, Case::planned),
        off(cases, it -> it.end().likely()),
        off(cases, Case::planned));
  }

  private Stream<Case> cases(LocalDate day) {
    Played played = Played.of(source.at(day, asItStood(day)), options);
    return now.entrySet().stream()
        .filter(step -> played.isOpen(step.getKey()))
        .map(
            step ->
                new Case(
                    played.range(played.spread(step.getKey())),
                    step.getValue().plannedEnd(),
                    step.getValue().actualEnd()));
  }

  private List<StepState> asItStood(LocalDate day) {
    return source.states().stream().map(state -> asItStood(state, day)).toList();
  }

  /** Plans are those of now: earlier ones are not asked for. */
  private static StepState asItStood(StepState state, LocalDate day) {
    LocalDate start = state.actualStart();
    LocalDate end = state.actualEnd();
    if (state.status() == StepStatus.NOT_APPLICABLE || start == null) {
      return state;
    }
    if (start.isAfter(day)) {
      return state.withActual(StepStatus.NOT_STARTED, null, null);
    }
    return end != null && end.isAfter(day)
        ? state.withActual(StepStatus.IN_PROGRESS, start, null)
        : state;
  }

  /** Of the days that have passed, how many were kept. */
  private Rate kept(List<Case> cases, Function<Case, @Nullable LocalDate> day) {
    int kept = 0;
    int passed = 0;
    for (Case it : cases) {
      LocalDate said = day.apply(it);
      if (said != null && !said.isAfter(source.asOf())) {
        passed++;
        kept += it.came() != null && !it.came().isAfter(said) ? 1 : 0;
      }
    }
    return new Rate(kept, passed);
  }

  private int off(List<Case> cases, Function<Case, @Nullable LocalDate> day) {
    List<Integer> off = new ArrayList<>();
    for (Case it : cases) {
      LocalDate said = day.apply(it);
      if (said != null && it.came() != null) {
        off.add(Math.abs(source.calendar().between(said, Objects.requireNonNull(it.came()))));
      }
    }
    off.sort(null);
    return off.isEmpty() ? 0 : off.get(off.size() / 2);
  }
}
