package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** What facts propose, and persons' decisions on it. */
@Component
public class Proposals {

  private final ProposalMapper proposals;
  private final StateWriter writer;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  Proposals(
      ProposalMapper proposals,
      StateWriter writer,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.proposals = proposals;
    this.writer = writer;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every proposal of a month, decided or not, oldest first. */
  public List<Proposal> of(Month month) {
    return tenancy.call(month.municipality(), () -> proposals.ofMonth(month.id()));
  }

  /** Proposals of a month that wait for a person. */
  public List<Proposal> open(Month month) {
    return of(month).stream().filter(proposal -> proposal.state() == ProposalState.OPEN).toList();
  }

  /**
   * Sets the step to what is proposed.
   *
   * @throws ProgressRefused when the proposal is decided, the month confirmed, the actor no person
   */
  public void accept(Month month, long id, String reason, Actor actor) {
    Persons.require(actor);
    tenancy.run(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> {
          Proposal proposal = locked(month, id);
          write(month, proposal, reason, actor);
          decide(proposal, ProposalState.ACCEPTED, reason, actor);
        });
  }

  /**
   * Leaves the step as it is.
   *
   * @throws ProgressRefused when the proposal is decided, the month confirmed, the actor no person
   */
  public void decline(Month month, long id, String reason, Actor actor) {
    Persons.require(actor);
    tenancy.run(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> {
          Proposal proposal = locked(month, id);
          writer.requireWritable(month, List.of(proposal.systemId()), actor);
          decide(proposal, ProposalState.DECLINED, reason, actor);
        });
  }

  private Proposal locked(Month month, long id) {
    Proposal proposal = proposals.locked(id);
    if (proposal == null
        || proposal.monthId() != month.id()
        || proposal.state() != ProposalState.OPEN) {
      throw ProgressRefused.of(
          ProgressCode.PROPOSAL_NOT_OPEN, Map.of("proposal", Long.toString(id)));
    }
    return proposal;
  }

  private void write(Month month, Proposal proposal, String reason, Actor actor) {
    writer.change(
        month,
        new StepKey(proposal.systemId(), proposal.stepNo()),
        state -> state.provenBy(proposal.status(), proposal.occurredAt()),
        Basis.MEASURED,
        reason,
        actor);
  }

  private void decide(Proposal proposal, ProposalState state, String reason, Actor actor) {
    proposals.decide(proposal.id(), state, reason, OffsetDateTime.now(clock), actor);
    audit.record(
        actor, "proposal.decide", "proposal/" + proposal.id(), Map.of("state", state.name()));
  }
}
