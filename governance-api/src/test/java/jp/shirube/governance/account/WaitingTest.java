package jp.shirube.governance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingTest {

  @Test
  void anAccountWaitsTwiceAsLongAfterEachFailureUpToAnHour() {
    assertThat(IntStream.rangeClosed(1, 13).mapToLong(it -> minutes(Waiting.ACCOUNT, it)))
        .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void anAddressWaitsLaterBecauseManyMayShareIt() {
    assertThat(minutes(Waiting.ADDRESS, 49)).isZero();
    assertThat(minutes(Waiting.ADDRESS, 50)).isEqualTo(1);
    assertThat(minutes(Waiting.ADDRESS, Integer.MAX_VALUE)).isEqualTo(60);
  }

  private static long minutes(Waiting waiting, int failures) {
    Duration wait = waiting.after(failures);
    assertThat(wait).isEqualTo(Duration.ofMinutes(wait.toMinutes()));
    return wait.toMinutes();
  }
}
