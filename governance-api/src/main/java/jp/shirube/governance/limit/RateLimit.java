package jp.shirube.governance.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket of permits for each key: so many at once, refilled evenly over a period. The buckets are
 * in this process; the one least recently used makes way when there are too many keys.
 */
public final class RateLimit {

  private final long permits;
  private final Duration period;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets;

  /**
   * @param permits how many in a period, and at once when none were taken for a period
   * @param keys how many keys are known at once
   */
  public RateLimit(long permits, Duration period, int keys) {
    this(permits, period, keys, TimeMeter.SYSTEM_NANOTIME);
  }

  RateLimit(long permits, Duration period, int keys, TimeMeter time) {
    this.permits = permits;
    this.period = period;
    this.time = time;
    this.buckets = new Recent(keys);
  }

  /**
   * Takes one permit.
   *
   * @return how long until there is one again, empty when it was taken
   */
  public Optional<Duration> take(String key) {
    ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(String key) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(key, it -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(permits).refillGreedy(permits, period))
        .build();
  }

  private static final class Recent extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > most;
    }
  }
}
