package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a state that people set, as texts: statuses by constant, dates by ISO 8601. */
public enum StepField {
  STATUS("status", StepState::status, (state, text) -> status(state, StepStatus.valueOf(text))),
  PLANNED_START(
      "plannedStart",
      StepState::plannedStart,
      (state, text) -> dates(state, date(text), state.plannedEnd())),
  PLANNED_END(
      "plannedEnd",
      StepState::plannedEnd,
      (state, text) -> dates(state, state.plannedStart(), date(text))),
  ACTUAL_START(
      "actualStart",
      StepState::actualStart,
      (state, text) -> state.withActual(state.status(), date(text), state.actualEnd())),
  ACTUAL_END(
      "actualEnd",
      StepState::actualEnd,
      (state, text) -> state.withActual(state.status(), state.actualStart(), date(text))),
  OWNER("owner", StepState::owner, StepState::withOwner),
  NOTE("note", StepState::note, StepState::withNote);

  private final String id;
  private final Function<StepState, @Nullable Object> value;
  private final BiFunction<StepState, String, StepState> change;

  StepField(
      String id,
      Function<StepState, @Nullable Object> value,
      BiFunction<StepState, String, StepState> change) {
    this.id = id;
    this.value = value;
    this.change = change;
  }

  /** Its stable name in the history of changes. */
  public String id() {
    return id;
  }

  /**
   * The field of a stable name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static StepField of(String id) {
    return Arrays.stream(values())
        .filter(field -> field.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + id));
  }

  /** The field of a state as text, {@code ""} for none. */
  public String text(StepState state) {
    return Objects.toString(value.apply(state), "");
  }

  /** The day in this field of a state, null for none and where it holds no day. */
  public @Nullable LocalDate day(StepState state) {
    return value.apply(state) instanceof LocalDate day ? day : null;
  }

  /**
   * A state with another text in this field.
   *
   * @throws RuntimeException when the text is no status or no ISO date where it must be one
   */
  public StepState with(StepState state, String text) {
    return change.apply(state, text);
  }

  private static StepState status(StepState state, StepStatus status) {
    return state.withActual(status, state.actualStart(), state.actualEnd());
  }

  private static StepState dates(
      StepState state, @Nullable LocalDate start, @Nullable LocalDate end) {
    return new StepState(
        state.systemId(),
        state.stepNo(),
        state.status(),
        start,
        end,
        state.actualStart(),
        state.actualEnd(),
        state.owner(),
        state.note());
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
