package jp.shirube.governance.progress;

import java.util.Arrays;
import java.util.List;

/** A field of a state that differs from the state before, as texts. */
record FieldChange(String field, String oldValue, String newValue) {

  static List<FieldChange> between(StepState before, StepState after) {
    return Arrays.stream(StepField.values())
        .map(field -> new FieldChange(field.id(), field.text(before), field.text(after)))
        .filter(change -> !change.oldValue.equals(change.newValue))
        .toList();
  }
}
