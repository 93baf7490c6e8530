package jp.shirube.governance.mappingdesk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks versions in the background, one after the other: an open workbook takes many times its
 * size in memory.
 */
@Component
public class CheckQueue implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(CheckQueue.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final VersionCheck check;
  private final Map<Long, CheckStage> stages = new ConcurrentHashMap<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(CheckQueue::thread);

  CheckQueue(VersionCheck check) {
    this.check = check;
  }

  /** How far the check of a version is; what this process knows nothing of has broken off. */
  public CheckStage stage(MappingVersion version) {
    CheckStage known = stages.get(version.id());
    if (known != null) {
      return known;
    }
    return version.check() == null ? CheckStage.BROKEN : CheckStage.DONE;
  }

  /**
   * Waits until every check that was begun has ended.
   *
   * @return false when they take longer
   */
  public boolean await(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (stages.values().stream().anyMatch(CheckStage::isRunning)) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(5);
    }
    return true;
  }

  /** Begins when the present transaction is committed, and not when it is not. */
  void startAfterCommit(String municipality, MappingVersion version) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            start(municipality, version);
          }
        });
  }

  private void start(String municipality, MappingVersion version) {
    stages.put(version.id(), CheckStage.WAITING);
    worker.execute(() -> run(municipality, version));
  }

  private void run(String municipality, MappingVersion version) {
    try {
      check.run(municipality, version, stage -> stages.put(version.id(), stage));
      stages.remove(version.id());
    } catch (RuntimeException | OutOfMemoryError e) {
      // the version is kept; the page offers to check it again
      LOG.error("check of mapping version {} broke off", version.id(), e);
      stages.put(version.id(), CheckStage.BROKEN);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mapping-check");
    thread.setDaemon(true);
    // not that of the request that happens to be the first
    thread.setContextClassLoader(CheckQueue.class.getClassLoader());
    return thread;
  }

  /** Lets the check in work end; those that wait are begun again by hand. */
  @Override
  public void destroy() throws InterruptedException {
    worker.shutdownNow();
    if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("a check of a mapping version was still in work");
    }
  }
}
