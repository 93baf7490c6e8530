package jp.shirube.governance.progress;

/**
 * A state as a person declares it.
 *
 * @param state the state of the whole step
 * @param reason why; needed where the state goes backward, else {@code ""} will do
 */
public record Declaration(StepState state, String reason) {}
