package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/** Looks for contradictions in the state of a step, each with a code of its own. */
public final class StateChecks {

  /** One contradiction; the predicate is true where it is present on a day. */
  private record Check(ProgressCode code, BiPredicate<StepState, LocalDate> present) {}

  private static final List<Check> ALL =
      List.of(
          new Check(
              ProgressCode.COMPLETED_WITHOUT_END,
              (state, day) -> is(state, StepStatus.COMPLETED) && state.actualEnd() == null),
          new Check(
              ProgressCode.COMPLETED_WITHOUT_START,
              (state, day) -> is(state, StepStatus.COMPLETED) && state.actualStart() == null),
          new Check(
              ProgressCode.ACTUAL_IN_FUTURE,
              (state, day) -> isAfter(state.actualStart(), day) || isAfter(state.actualEnd(), day)),
          new Check(
              ProgressCode.ACTUAL_END_BEFORE_START,
              (state, day) -> isAfter(state.actualStart(), state.actualEnd())),
          new Check(
              ProgressCode.PLANNED_END_BEFORE_START,
              (state, day) -> isAfter(state.plannedStart(), state.plannedEnd())),
          new Check(
              ProgressCode.IN_PROGRESS_WITHOUT_START,
              (state, day) -> is(state, StepStatus.IN_PROGRESS) && state.actualStart() == null),
          new Check(
              ProgressCode.NOT_STARTED_WITH_ACTUAL,
              (state, day) -> is(state, StepStatus.NOT_STARTED) && hasActual(state)),
          new Check(
              ProgressCode.NOT_APPLICABLE_WITHOUT_REASON,
              (state, day) -> is(state, StepStatus.NOT_APPLICABLE) && state.note().isBlank()),
          new Check(ProgressCode.PLAN_PASSED, StepState::isDelayed),
          new Check(
              ProgressCode.END_BUT_NOT_COMPLETED,
              (state, day) -> is(state, StepStatus.IN_PROGRESS) && state.actualEnd() != null));

  private StateChecks() {}

  /** Everything wrong with a state as of a day, in the order of the codes. */
  public static List<Finding> of(StepState state, LocalDate asOf) {
    return ALL.stream()
        .filter(check -> check.present().test(state, asOf))
        .map(check -> finding(check.code(), state))
        .toList();
  }

  static Finding finding(FindingCode code, StepState state) {
    return Finding.of(
        code,
        Place.NOWHERE,
        Map.of("system", state.systemId(), "step", Integer.toString(state.stepNo())));
  }

  private static boolean is(StepState state, StepStatus status) {
    return state.status() == status;
  }

  private static boolean hasActual(StepState state) {
    return Stream.of(state.actualStart(), state.actualEnd()).anyMatch(Objects::nonNull);
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate limit) {
    return day != null && limit != null && day.isAfter(limit);
  }
}
