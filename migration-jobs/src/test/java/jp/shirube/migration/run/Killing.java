package jp.shirube.migration.run;

import java.util.concurrent.atomic.AtomicInteger;

/** Does something once, when the third block is written but not committed. */
final class Killing implements RunProgress {

  private static final int BLOCK = 3;

  private final AtomicInteger blocks = new AtomicInteger();
  private final Runnable deed;

  Killing(Runnable deed) {
    this.deed = deed;
  }

  @Override
  public void started(String stage, long total) {}

  @Override
  public void advanced(String stage, long records) {
    if (blocks.incrementAndGet() == BLOCK) {
      deed.run();
    }
  }

  @Override
  public void finished(String stage) {}
}
