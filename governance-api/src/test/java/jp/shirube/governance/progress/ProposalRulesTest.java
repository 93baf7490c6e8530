package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalRulesTest {

  private final ProposalRules rules = ProposalRules.builtIn();

  @Test
  void everyKindOfFactProposesSomethingInTheList() {
    StepList list = StepLists.builtIn();
    for (FactKind kind : FactKind.values()) {
      assertThat(rules.of(kind)).as(kind.name()).isNotEmpty();
      assertThat(rules.of(kind)).allMatch(rule -> !list.step(rule.stepNo()).name().isEmpty());
    }
  }

  @Test
  void aPassedRehearsalCompletesRehearsalAndExtraction() {
    assertThat(rules.of(FactKind.REHEARSAL_PASSED))
        .containsExactly(
            new ProposalRule(FactKind.REHEARSAL_PASSED, 33, StepStatus.COMPLETED),
            new ProposalRule(FactKind.REHEARSAL_PASSED, 34, StepStatus.COMPLETED));
  }

  @Test
  void aRuleNeverMovesASettledStep() {
    ProposalRule rule = new ProposalRule(FactKind.DELIVERY_RECEIVED, 33, StepStatus.IN_PROGRESS);
    StepState step = StepState.untouched("001", 33);
    assertThat(rule.advances(step)).isTrue();
    assertThat(rule.advances(step.withActual(StepStatus.COMPLETED, null, null))).isFalse();
    assertThat(rule.advances(step.withActual(StepStatus.NOT_APPLICABLE, null, null))).isFalse();
  }
}
