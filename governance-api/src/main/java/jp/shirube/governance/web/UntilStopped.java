package jp.shirube.governance.web;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;

/**
 * Work that goes on until the process is asked to stop, which then waits until the work has come to
 * its end.
 */
public final class UntilStopped {

  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Does the work, which waits by {@link #waitForStop}. */
  public int run(IntSupplier work) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
    try {
      return work.getAsInt();
    } finally {
      stopped.countDown();
    }
  }

  /** An interrupt is a stop too; it is answered by it, so that what runs still comes to its end. */
  public void waitForStop() {
    try {
      stop.await();
    } catch (InterruptedException e) {
      stop.countDown();
    }
  }

  private void stopAndWait() {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
