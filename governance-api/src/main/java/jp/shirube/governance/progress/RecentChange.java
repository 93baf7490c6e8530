package jp.shirube.governance.progress;

import java.time.OffsetDateTime;

/**
 * A changed field of a step's state with its place in the order of all changes.
 *
 * @param id grows with every change of a month
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param changedAt when
 * @param actorId who
 * @param actorName who, for people
 * @param actorRole in which role
 * @param field {@link StepField#id()}
 * @param oldValue text before, empty for none
 * @param newValue text after, empty for none
 * @param reason why; empty where none was asked for
 */
public record RecentChange(
    long id,
    String systemId,
    int stepNo,
    OffsetDateTime changedAt,
    String actorId,
    String actorName,
    String actorRole,
    String field,
    String oldValue,
    String newValue,
    String reason) {

  public StepKey step() {
    return new StepKey(systemId, stepNo);
  }

  /** The state before this change, from the state after it. */
  public StepState undoneIn(StepState after) {
    return StepField.of(field).with(after, oldValue);
  }

  /** The state after this change, from the state before it. */
  public StepState doneIn(StepState before) {
    return StepField.of(field).with(before, newValue);
  }
}
