package jp.shirube.governance.jobs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How far a run's loading is.
 *
 * @param read records that have a disposition by now
 * @param expected records of the delivery, 0 while it is not received
 * @param rate records a second over the time this process has loaded; empty when it has not loaded
 *     long enough to say
 * @param left time that loading takes from now at this rate; empty when it does not load now or the
 *     rate is not known
 */
public record Progress(long read, long expected, OptionalLong rate, Optional<Duration> left) {

  private static final int HUNDRED = 100;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(1);
  private static final long MILLIS = 1_000;

  static Progress of(RunRow run, OffsetDateTime now) {
    OptionalLong rate = rate(run, now);
    return new Progress(run.read(), run.expected(), rate, left(run, rate));
  }

  private static OptionalLong rate(RunRow run, OffsetDateTime now) {
    OffsetDateTime begun = run.loadStarted();
    if (begun == null) {
      return OptionalLong.empty();
    }
    Duration took = Duration.between(begun, or(run.loadEnded(), now));
    long loaded = run.read() - run.loadedBefore();
    return loaded <= 0 || took.compareTo(LONG_ENOUGH) < 0
        ? OptionalLong.empty()
        : OptionalLong.of(loaded * MILLIS / took.toMillis());
  }

  private static OffsetDateTime or(@Nullable OffsetDateTime time, OffsetDateTime other) {
    return time == null ? other : time;
  }

  private static Optional<Duration> left(RunRow run, OptionalLong rate) {
    boolean loading = run.held() && run.loadStarted() != null && run.loadEnded() == null;
    long rest = run.expected() - run.read();
    return !loading || rate.isEmpty() || rate.getAsLong() == 0 || rest < 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds((rest + rate.getAsLong() - 1) / rate.getAsLong()));
  }

  /** Whole percent that is loaded: 100 only when all of it is; 0 while nothing is received. */
  public int percent() {
    return expected == 0 ? 0 : (int) Math.min(HUNDRED, read * HUNDRED / expected);
  }
}
