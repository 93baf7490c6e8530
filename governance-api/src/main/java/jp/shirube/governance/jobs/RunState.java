package jp.shirube.governance.jobs;

/** How a run stands. */
public enum RunState {
  /** A process executes it. */
  RUNNING,
  /** A process executes it and was asked to stop. */
  STOPPING,
  /** No process executes it and it has no result: it was stopped, or its process died. */
  INTERRUPTED,
  PASSED,
  OVER_THRESHOLD,
  REFUSED,
  FAILED;

  /** Whether a process executes it now. */
  public boolean isLive() {
    return this == RUNNING || this == STOPPING;
  }

  /** Whether it waits for somebody to have it resumed or given up. */
  public boolean isOpen() {
    return this == INTERRUPTED;
  }

  static RunState of(String result, boolean held, boolean stopAsked) {
    if (!result.isEmpty()) {
      return valueOf(result);
    }
    if (!held) {
      return INTERRUPTED;
    }
    return stopAsked ? STOPPING : RUNNING;
  }
}
