package jp.shirube.governance.progress;

import org.jspecify.annotations.Nullable;

/**
 * A state as it is kept for a month, with what is known about it.
 *
 * @param state the state
 * @param basis how it is known
 * @param confirmed whether a person has confirmed it in this month
 * @param explanation reason of its last change in this month, null when it did not change
 */
public record StepRecord(
    StepState state, Basis basis, boolean confirmed, @Nullable String explanation) {

  /** The same of the step with another number in another list. */
  StepRecord at(int stepNo) {
    return new StepRecord(state.at(stepNo), basis, confirmed, explanation);
  }
}
