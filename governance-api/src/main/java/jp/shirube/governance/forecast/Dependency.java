package jp.shirube.governance.forecast;

/**
 * A step of a system does not end before a step of another system has ended.
 *
 * @param systemId the system that waits
 * @param stepNo its step
 * @param needsSystem the system it waits for
 * @param needsStep that system's step
 */
public record Dependency(String systemId, int stepNo, String needsSystem, int needsStep) {

  TaskId waiting() {
    return new TaskId(systemId, stepNo);
  }

  TaskId needed() {
    return new TaskId(needsSystem, needsStep);
  }
}
