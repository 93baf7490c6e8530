package jp.shirube.governance.progress;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States column by column, so that one statement writes them all; read by MyBatis. */
final class StateColumns {

  private final List<StepState> states;

  StateColumns(Collection<StepState> states) {
    this.states = List.copyOf(states);
  }

  String[] getSystems() {
    return texts(StepState::systemId);
  }

  Integer[] getSteps() {
    return states.stream().map(StepState::stepNo).toArray(Integer[]::new);
  }

  String[] getStatuses() {
    return texts(StepState::status);
  }

  @Nullable String[] getPlannedStarts() {
    return texts(StepState::plannedStart);
  }

  @Nullable String[] getPlannedEnds() {
    return texts(StepState::plannedEnd);
  }

  @Nullable String[] getActualStarts() {
    return texts(StepState::actualStart);
  }

  @Nullable String[] getActualEnds() {
    return texts(StepState::actualEnd);
  }

  String[] getOwners() {
    return texts(StepState::owner);
  }

  String[] getNotes() {
    return texts(StepState::note);
  }

  private String[] texts(Function<StepState, @Nullable Object> field) {
    return states.stream()
        .map(field)
        .map(value -> Objects.toString(value, null))
        .toArray(String[]::new);
  }
}
