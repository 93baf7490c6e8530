package jp.shirube.governance.progress;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a state that differs from the state before, as texts. */
record FieldChange(String field, String oldValue, String newValue) {

  private record Field(String name, Function<StepState, @Nullable Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("status", StepState::status),
          new Field("plannedStart", StepState::plannedStart),
          new Field("plannedEnd", StepState::plannedEnd),
          new Field("actualStart", StepState::actualStart),
          new Field("actualEnd", StepState::actualEnd),
          new Field("owner", StepState::owner),
          new Field("note", StepState::note));

  static List<FieldChange> between(StepState before, StepState after) {
    return FIELDS.stream()
        .map(field -> of(field, before, after))
        .filter(change -> !change.oldValue.equals(change.newValue))
        .toList();
  }

  private static FieldChange of(Field field, StepState before, StepState after) {
    return new FieldChange(
        field.name(), text(field.value().apply(before)), text(field.value().apply(after)));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
