package jp.shirube.governance.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Many users at once, each going from page to page with time to read between them. */
final class PageLoad {

  private final List<BenchUser> users;
  private final List<String> pages;
  private final long thinkMillis;
  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong errors = new AtomicLong();

  /**
   * @param thinkMillis mean time between an answer and the next request of the same user
   */
  PageLoad(List<BenchUser> users, List<String> pages, long thinkMillis) {
    this.users = users;
    this.pages = pages;
    this.thinkMillis = thinkMillis;
  }

  /** Lets them go on for a time, and waits for the last answers. */
  PageLoad run(long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    CountDownLatch gone = new CountDownLatch(users.size());
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    try {
      for (int i = 0; i < users.size(); i++) {
        next(users.get(i), new Random(i), clock, end, gone);
      }
      gone.await();
    } finally {
      clock.shutdownNow();
    }
    return this;
  }

  private void next(
      BenchUser user,
      Random random,
      ScheduledExecutorService clock,
      long end,
      CountDownLatch gone) {
    long pause = thinkMillis / 2 + random.nextLong(thinkMillis + 1);
    clock.schedule(
        () ->
            visit(user, pages.get(random.nextInt(pages.size())))
                .thenRun(
                    () -> {
                      if (System.nanoTime() < end) {
                        next(user, random, clock, end, gone);
                      } else {
                        gone.countDown();
                      }
                    }),
        pause,
        TimeUnit.MILLISECONDS);
  }

  private CompletableFuture<Void> visit(BenchUser user, String page) {
    long begun = System.nanoTime();
    return user.ask(page)
        .thenAccept(
            good -> {
              nanos.add(System.nanoTime() - begun);
              errors.addAndGet(good ? 0 : 1);
            });
  }

  Timings timings() {
    return new Timings(nanos);
  }

  long requests() {
    return nanos.size();
  }

  long errors() {
    return errors.get();
  }
}
