package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.standard.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StepSettingsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final StepSettings defaults = DefaultSettings.builtIn();

  @Test
  void everyKindOfFactProvesSomethingByDefault() {
    for (FactKind kind : FactKind.values()) {
      assertThat(defaults.provenBy(kind)).as(kind.name()).isNotEmpty();
    }
    assertThat(defaults.provenBy(FactKind.REHEARSAL_PASSED))
        .containsExactly(
            new ProposalRule(FactKind.REHEARSAL_PASSED, 33, StepStatus.COMPLETED),
            new ProposalRule(FactKind.REHEARSAL_PASSED, 34, StepStatus.COMPLETED));
    assertThat(defaults.facts(34))
        .containsExactlyInAnyOrder(FactKind.REHEARSAL_OVER_THRESHOLD, FactKind.REHEARSAL_PASSED);
  }

  @Test
  void theDefaultsArePlainlyProvisional() {
    assertThat(defaults.rows()).allMatch(row -> row.sureness() == Sureness.NONE);
    assertThat(defaults.isProvisional()).isTrue();
    assertThat(defaults.rows().stream().mapToInt(StepSetting::weight).sum()).isEqualTo(202);
    assertThat(defaults.weight(34)).isEqualTo(20);
  }

  @Test
  void theOrderOfTheStepsHasNoCircleAndOneEnd() {
    Set<Integer> done = new HashSet<>();
    List<Integer> left = new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
    while (left.removeIf(no -> done.containsAll(defaults.predecessors(no)) && done.add(no))) {
      assertThat(done).isNotEmpty();
    }
    assertThat(left).isEmpty();
  }

  @Test
  void aRuleNeverMovesASettledStep() {
    ProposalRule rule = new ProposalRule(FactKind.DELIVERY_RECEIVED, 33, StepStatus.IN_PROGRESS);
    StepState step = StepState.untouched("001", 33);
    assertThat(rule.advances(step)).isTrue();
    assertThat(rule.advances(step.withActual(StepStatus.COMPLETED, null, null))).isFalse();
    assertThat(rule.advances(step.withActual(StepStatus.NOT_APPLICABLE, null, null))).isFalse();
  }

  @Test
  void whatTheCitySetsIsInForceAndAFrozenMonthKeepsWhatItHad() {
    StepSettingsStore store = GOVERNANCE.get(StepSettingsStore.class);
    Month month = GOVERNANCE.openMonth();
    assertThat(store.of(CITY, month.edition())).isEqualTo(defaults);
    assertThat(store.of(month)).isEqualTo(defaults);

    StepSettings own =
        changed(
            new StepSetting(
                34,
                55,
                30,
                Set.of(33, 2),
                Map.of(FactKind.REHEARSAL_PASSED, StepStatus.IN_PROGRESS),
                Sureness.OFFICIAL));
    store.put(CITY, own, STAFF);
    assertThat(store.of(CITY, month.edition())).isEqualTo(own);
    assertThat(store.of(month)).isEqualTo(own);

    GOVERNANCE.freeze(month);
    try (Governance tomorrow = Governance.open(GOVERNANCE.database(), later())) {
      StepSettings next = changed(new StepSetting(1, 77, 0, Set.of(), Map.of(), Sureness.OFFICIAL));
      tomorrow.get(StepSettingsStore.class).put(CITY, next, STAFF);
      assertThat(store.of(CITY, month.edition())).isEqualTo(next);
      assertThat(store.of(month)).isEqualTo(own);
    }
  }

  private StepSettings changed(StepSetting row) {
    List<StepSetting> rows = new ArrayList<>(defaults.rows());
    rows.set(row.stepNo() - 1, row);
    return new StepSettings(defaults.edition(), rows);
  }

  private static Clock later() {
    return Clock.offset(GOVERNANCE.clock(), Duration.ofDays(1));
  }
}
