package jp.shirube.migration.run;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.ledger.StopRequests;

/** Asks its run to stop, from a session of the application as a page would. */
final class AskingProgress implements RunProgress {

  private static final int LONGER_THAN_THE_SIGNAL_PAUSES = 600;

  private final StopRequests requests;
  private final String stage;
  private final AtomicInteger left;
  private final AtomicLong run = new AtomicLong();

  private AskingProgress(TestDatabase database, String stage, int times) {
    this.requests = new StopRequests(database.database().app(), Installation.CLOCK);
    this.stage = stage;
    this.left = new AtomicInteger(times);
  }

  /** Asks while the n-th block is written. */
  static AskingProgress atBlock(TestDatabase database, int n) {
    return new AskingProgress(database, "load", n);
  }

  /** Asks when a stage begins. */
  static AskingProgress inStage(TestDatabase database, String stage) {
    return new AskingProgress(database, stage, 1);
  }

  /** The run as it began. */
  long run() {
    return run.get();
  }

  @Override
  public void begun(long runId) {
    run.set(runId);
  }

  @Override
  public void started(String started, long total) {
    if (!started.equals("load")) {
      countDown(started);
    }
  }

  @Override
  public void advanced(String advanced, long records) {
    countDown(advanced);
  }

  @Override
  public void finished(String finished) {}

  private void countDown(String where) {
    if (where.equals(stage) && left.decrementAndGet() == 0) {
      requests.ask(run.get(), Installation.ACTOR);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LONGER_THAN_THE_SIGNAL_PAUSES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
