package jp.shirube.governance.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody who follows the runs without a result what changed of them, once a second at
 * most. However many follow, the database is read once a second for all who stand for the same,
 * bound by row-level security to that; while nobody follows it is not read.
 */
public final class LiveRuns implements AutoCloseable {

  /** Who may follow at once. */
  public static final int MOST = 300;

  /** Pages of one person that may follow at once. */
  public static final int MOST_OF_ONE = 8;

  private static final Logger LOG = LoggerFactory.getLogger(LiveRuns.class);
  private static final int TELLERS = 4;
  private static final long HEARTBEAT_SECONDS = 15;

  private final Runs runs;
  private final Tenancy tenancy;
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> thread(work, "live-runs"));
  private final ThreadPoolExecutor tellers =
      new ThreadPoolExecutor(
          1,
          TELLERS,
          HEARTBEAT_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> thread(work, "live-runs-teller"),
          new ThreadPoolExecutor.CallerRunsPolicy());

  LiveRuns(Runs runs, Tenancy tenancy, long everyMillis) {
    this.runs = runs;
    this.tenancy = tenancy;
    clock.scheduleWithFixedDelay(this::poll, 0, everyMillis, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Whose rows are read together. */
  private record Group(String municipality, Standing standing) {
    static Group of(Viewer viewer) {
      return new Group(viewer.municipality(), viewer.standing());
    }
  }

  /** What is told: the runs, the same list as before when only time has gone by. */
  public interface Told extends Consumer<List<RunRow>> {}

  /** Somebody who follows. */
  private static final class Follower {
    private final Viewer viewer;
    private final Told told;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile List<RunRow> last = List.of();
    private volatile long lastAt;

    Follower(Viewer viewer, Told told) {
      this.viewer = viewer;
      this.told = told;
    }

    boolean isDue(List<RunRow> now) {
      long silent = System.nanoTime() - lastAt;
      return lastAt == 0
          || !now.equals(last)
          || silent > TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
    }
  }

  /**
   * Tells from now on, the first time at once.
   *
   * @param told called from one thread at a time; who throws is told no more
   * @return ends it
   * @throws jp.shirube.mappings.finding.FindingException SRB-JOB-0009 when as many follow as may
   */
  public Runnable follow(Viewer viewer, Told told) {
    Follower follower = new Follower(viewer, told);
    synchronized (followers) {
      if (followers.size() >= MOST || of(viewer) >= MOST_OF_ONE) {
        throw JobCode.TOO_MANY_FOLLOWERS.exception(Map.of("most", MOST_OF_ONE + ""));
      }
      followers.add(follower);
    }
    return () -> followers.remove(follower);
  }

  private long of(Viewer viewer) {
    String person = viewer.person().id();
    return followers.stream().filter(it -> it.viewer.person().id().equals(person)).count();
  }

  /** How many follow. */
  public int count() {
    return followers.size();
  }

  private void poll() {
    Map<Group, List<RunRow>> read = new HashMap<>();
    for (Follower follower : followers) {
      try {
        Group group = Group.of(follower.viewer);
        tell(follower, read.computeIfAbsent(group, this::read));
      } catch (RuntimeException e) {
        LOG.warn("the runs could not be read: {}", e.getClass().getSimpleName());
      }
    }
  }

  private List<RunRow> read(Group group) {
    return tenancy.call(
        group.municipality(), group.standing(), () -> runs.open(group.municipality()));
  }

  /** Who is still busy with what he was told before is told the next time. */
  private void tell(Follower follower, List<RunRow> now) {
    if (follower.isDue(now) && follower.busy.compareAndSet(false, true)) {
      tellers.execute(() -> deliver(follower, now));
    }
  }

  private void deliver(Follower follower, List<RunRow> now) {
    try {
      follower.told.accept(now);
      follower.last = now;
      follower.lastAt = System.nanoTime();
    } catch (RuntimeException e) {
      followers.remove(follower);
    } finally {
      follower.busy.set(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    tellers.shutdownNow();
    followers.clear();
  }
}
