package jp.shirube.governance.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final OffsetDateTime BEGUN = OffsetDateTime.parse("2026-11-22T10:00:00+09:00");

  @Test
  void theRateIsOverTheTimeLoadedAndTheRestFollows() {
    Progress progress = run(12_000, 0, BEGUN, null, true).progress(BEGUN.plusSeconds(4));
    assertThat(progress.rate()).isEqualTo(OptionalLong.of(3_000));
    assertThat(progress.left()).contains(Duration.ofSeconds(12));
    assertThat(progress.percent()).isEqualTo(25);
  }

  @Test
  void aResumedRunCountsFromWhereItBegan() {
    Progress progress = run(30_000, 24_000, BEGUN, null, true).progress(BEGUN.plusSeconds(3));
    assertThat(progress.rate()).isEqualTo(OptionalLong.of(2_000));
    assertThat(progress.left()).contains(Duration.ofSeconds(9));
  }

  @Test
  void whatCannotBeKnownIsNotSaid() {
    assertThat(run(12_000, 0, null, null, true).progress(BEGUN).rate()).isEmpty();
    Progress soon = run(12_000, 0, BEGUN, null, true).progress(BEGUN.plusNanos(1_000));
    assertThat(soon.rate()).isEmpty();
    assertThat(soon.left()).isEmpty();
    Progress stands = run(12_000, 12_000, BEGUN, null, true).progress(BEGUN.plusSeconds(9));
    assertThat(stands.left()).isEmpty();
  }

  @Test
  void afterLoadingTheRateStaysAndNothingIsLeft() {
    RunRow run = run(48_000, 0, BEGUN, BEGUN.plusSeconds(2), true);
    Progress later = run.progress(BEGUN.plusHours(1));
    assertThat(later.rate()).isEqualTo(OptionalLong.of(24_000));
    assertThat(later.left()).isEmpty();
    assertThat(later.percent()).isEqualTo(100);
  }

  @Test
  void whatNobodyExecutesHasNoTimeLeft() {
    RunRow run = run(12_000, 0, BEGUN, null, false);
    assertThat(run.state()).isEqualTo(RunState.INTERRUPTED);
    assertThat(run.progress(BEGUN.plusSeconds(4)).left()).isEmpty();
  }

  @Test
  void aHundredPercentIsAllOfIt() {
    assertThat(run(47_999, 0, BEGUN, null, true).progress(BEGUN).percent()).isEqualTo(99);
  }

  private static RunRow run(
      long read,
      long before,
      @Nullable OffsetDateTime loadStarted,
      @Nullable OffsetDateTime loadEnded,
      boolean held) {
    return new RunRow(
        1,
        "001",
        "A",
        "A社",
        "rehearsal",
        1,
        1,
        "",
        "draft",
        "1.0",
        "",
        "",
        BigDecimal.ONE,
        "",
        "",
        BEGUN,
        BEGUN,
        null,
        held,
        false,
        48_000,
        read,
        read,
        0,
        0,
        read,
        0,
        0,
        "load",
        loadStarted,
        loadEnded,
        before);
  }
}
