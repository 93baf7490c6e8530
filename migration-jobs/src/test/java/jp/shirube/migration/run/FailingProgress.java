package jp.shirube.migration.run;

import java.util.concurrent.atomic.AtomicInteger;

/** Fails on purpose inside the transaction of a block or a stage. */
final class FailingProgress implements RunProgress {

  /** What it fails with. */
  static final class Injected extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String stage;
  private final AtomicInteger left;

  private FailingProgress(String stage, int times) {
    this.stage = stage;
    this.left = new AtomicInteger(times);
  }

  /** Fails when the n-th block is written, before it is committed. */
  static FailingProgress atBlock(int n) {
    return new FailingProgress("load", n);
  }

  /** Fails at the end of a stage, before it is committed. */
  static FailingProgress inStage(String stage) {
    return new FailingProgress(stage, 1);
  }

  @Override
  public void started(String started, long total) {}

  @Override
  public void advanced(String advanced, long records) {
    countDown(advanced);
  }

  @Override
  public void finished(String finished) {
    if (!finished.equals("load")) {
      countDown(finished);
    }
  }

  private void countDown(String where) {
    if (where.equals(stage) && left.decrementAndGet() <= 0) {
      throw new Injected();
    }
  }
}
