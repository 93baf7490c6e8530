package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Turns facts that no month has weighed into proposals of an open month. */
@Component
class ProposalMaker {

  private final FactMapper facts;
  private final ProposalMapper proposals;
  private final StepStateMapper states;
  private final StepSettingsStore settings;
  private final Clock clock;

  ProposalMaker(
      FactMapper facts,
      ProposalMapper proposals,
      StepStateMapper states,
      StepSettingsStore settings,
      Clock clock) {
    this.facts = facts;
    this.proposals = proposals;
    this.states = states;
    this.settings = settings;
    this.clock = clock;
  }

  /** Weighs every pending fact; what would not move a step forward proposes nothing. */
  void weigh(Month month) {
    StepSettings inForce = settings.of(month);
    for (FactMapper.Pending fact : facts.pending(month.municipality())) {
      inForce.provenBy(fact.kind()).forEach(rule -> propose(month, fact, rule));
      facts.weighed(fact.id(), month.id());
    }
  }

  private void propose(Month month, FactMapper.Pending fact, ProposalRule rule) {
    StepState state = states.locked(month.id(), fact.systemId(), rule.stepNo());
    if (state == null || !rule.advances(state)) {
      return;
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    proposals.supersede(month.id(), fact.systemId(), rule.stepNo(), now);
    proposals.insert(month.id(), fact.systemId(), rule.stepNo(), fact.id(), rule.status(), now);
  }
}
