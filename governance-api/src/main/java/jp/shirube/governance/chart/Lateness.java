package jp.shirube.governance.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;

/**
 * How late steps are on a day, by the rule of the month's report: after the planned end while not
 * settled, or after the planned start while not begun.
 */
record Lateness(LocalDate day, BusinessCalendar calendar) {

  /** Business days since the earliest planned day that has passed; empty when not late. */
  IntStream days(StepState state) {
    if (state.status().isSettled()) {
      return IntStream.empty();
    }
    @Nullable LocalDate start =
        state.status() == StepStatus.NOT_STARTED ? state.plannedStart() : null;
    return Stream.of(Optional.ofNullable(start), Optional.ofNullable(state.plannedEnd()))
        .flatMap(Optional::stream)
        .filter(planned -> planned.isBefore(day))
        .min(LocalDate::compareTo)
        .map(due -> IntStream.of(calendar.between(due, day)))
        .orElseGet(IntStream::empty);
  }
}
