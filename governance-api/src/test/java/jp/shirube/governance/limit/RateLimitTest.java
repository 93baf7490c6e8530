package jp.shirube.governance.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Permits over time. */
class RateLimitTest {

  private final Time time = new Time();
  private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(1), 2, time);

  @Test
  void permitsComeBackEvenly() {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take("a")).isEmpty();
    }
    assertThat(limit.take("a")).contains(Duration.ofSeconds(20));
    time.pass(Duration.ofSeconds(15));
    assertThat(limit.take("a")).contains(Duration.ofSeconds(5));
    time.pass(Duration.ofSeconds(5));
    assertThat(limit.take("a")).isEmpty();
    assertThat(limit.take("a")).isPresent();
  }

  @Test
  void aKeyTakesNothingFromAnother() {
    for (int i = 0; i < 4; i++) {
      limit.take("a");
    }
    assertThat(limit.take("a")).isPresent();
    assertThat(limit.take("b")).isEmpty();
  }

  @Test
  void theKeyLeastRecentlyUsedMakesWay() {
    for (int i = 0; i < 4; i++) {
      limit.take("a");
      limit.take("b");
    }
    limit.take("a");
    limit.take("c");
    assertThat(limit.take("a")).as("used just before").isPresent();
    assertThat(limit.take("b")).as("forgotten").isEmpty();
  }

  private static final class Time implements TimeMeter {

    private long nanos = 1;

    void pass(Duration duration) {
      nanos += duration.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
