package jp.shirube.migration.run;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.ledger.StopRequests;

/**
 * Whether a run was asked to stop, looked up twice a second at most however many blocks it writes.
 * Thread-safe.
 */
final class StopSignal {

  private static final long PAUSE = Duration.ofMillis(500).toNanos();

  private final RunRecord run;
  private final StopRequests requests;
  private final AtomicLong next = new AtomicLong(System.nanoTime());
  private volatile boolean asked;

  StopSignal(RunRecord run, StopRequests requests) {
    this.run = run;
    this.requests = requests;
  }

  /**
   * Goes through unless the run was asked to stop. Thrown within a block or a stage it takes that
   * one back, as a fault does, and the run waits for its recovery.
   *
   * @throws FindingException SRB-RUN-0020
   */
  void check() {
    if (isAsked()) {
      throw RunFinding.STOPPED.exception(Map.of("run", run.name()));
    }
  }

  private boolean isAsked() {
    long now = System.nanoTime();
    long due = next.get();
    if (!asked && now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
      asked = requests.isAsked(run.id());
    }
    return asked;
  }
}
