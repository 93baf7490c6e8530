package jp.shirube.governance.progress;

/**
 * One step of one system.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 */
public record StepKey(String systemId, int stepNo) {

  public static StepKey of(StepState state) {
    return new StepKey(state.systemId(), state.stepNo());
  }
}
