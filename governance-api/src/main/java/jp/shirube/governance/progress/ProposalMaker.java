package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns facts that no month has weighed into proposals of an open month. */
@Component
class ProposalMaker {

  private final MonthMapper months;
  private final FactMapper facts;
  private final ProposalMapper proposals;
  private final StepStateMapper states;
  private final StepSettingsStore settings;
  private final Clock clock;

  ProposalMaker(
      MonthMapper months,
      FactMapper facts,
      ProposalMapper proposals,
      StepStateMapper states,
      StepSettingsStore settings,
      Clock clock) {
    this.months = months;
    this.facts = facts;
    this.proposals = proposals;
    this.states = states;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Weighs every pending fact; what would not move a step forward proposes nothing. The month is
   * locked against being taken further meanwhile; when it was already, the facts wait for the next.
   */
  void weigh(Month month) {
    Month now = months.locked(month.id());
    if (now == null || !now.state().isWritable()) {
      return;
    }
    StepSettings inForce = settings.of(month);
    for (FactMapper.Pending fact : facts.pending(month.municipality())) {
      inForce.provenBy(fact.kind()).forEach(rule -> propose(month, fact, rule));
      facts.weighed(fact.id(), month.id());
    }
  }

  /**
   * Asks again what an earlier month or revision left open and would still move a step forward.
   *
   * @param successors as which numbers the steps of that month go on
   */
  void carryOver(Month month, Month from, Map<Integer, Integer> successors) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    for (ProposalMapper.Undecided left : proposals.undecided(from.id())) {
      Integer step = successors.get(left.stepNo());
      StepState state = step == null ? null : states.locked(month.id(), left.systemId(), step);
      if (state != null && state.status().advancesTo(left.status())) {
        proposals.insert(
            month.id(), left.systemId(), state.stepNo(), left.factId(), left.status(), now);
      }
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
