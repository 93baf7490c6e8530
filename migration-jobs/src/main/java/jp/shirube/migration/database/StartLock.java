package jp.shirube.migration.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Takes the lock under which a home's server is started and stopped. */
final class StartLock {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long STEP_MILLIS = 100;

  private StartLock() {}

  /**
   * Takes the lock as soon as no other process holds it.
   *
   * @param waiting told once, when that takes longer than two seconds
   */
  static FileLock take(FileChannel channel, Runnable waiting) throws IOException {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < patience) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      pause();
    }
    waiting.run();
    return channel.lock();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the server", e);
    }
  }
}
