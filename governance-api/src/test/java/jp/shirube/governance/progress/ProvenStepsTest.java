package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvenStepsTest {

  private static final OffsetDateTime NOON =
      OffsetDateTime.of(LocalDate.of(2026, 11, 22), LocalTime.NOON, ZoneOffset.ofHours(9));
  private static final MonthCheckMapper.AcceptedFact REHEARSAL =
      new MonthCheckMapper.AcceptedFact("024", FactKind.REHEARSAL_PASSED, NOON);

  @Test
  void anAcceptedFactProvesEveryStepThatItsKindCompletes() {
    assertThat(proven(List.of(), REHEARSAL)).isEqualTo(Map.of("024", Set.of(33, 34)));
  }

  @Test
  void aKindThatOnlyBeginsAStepProvesNoCompletion() {
    assertThat(
            proven(
                List.of(),
                new MonthCheckMapper.AcceptedFact("024", FactKind.DELIVERY_RECEIVED, NOON)))
        .isEmpty();
  }

  @Test
  void whatWasReopenedLaterHasToBeProvenAnew() {
    assertThat(proven(List.of(reopened(34, NOON.plusDays(1))), REHEARSAL))
        .isEqualTo(Map.of("024", Set.of(33)));
  }

  @Test
  void whatWasReopenedBeforeTheFactIsProvenByIt() {
    assertThat(proven(List.of(reopened(34, NOON.minusDays(1))), REHEARSAL))
        .isEqualTo(Map.of("024", Set.of(33, 34)));
  }

  private static MonthCheckMapper.Reopened reopened(int step, OffsetDateTime at) {
    return new MonthCheckMapper.Reopened("024", step, at);
  }

  private static Map<String, Set<Integer>> proven(
      List<MonthCheckMapper.Reopened> reopened, MonthCheckMapper.AcceptedFact fact) {
    return new ProvenSteps(DefaultSettings.builtIn(), reopened).of(List.of(fact));
  }
}
