package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final OffsetDateTime AT =
      TODAY.minusDays(1).atTime(9, 0).atOffset(ZoneOffset.ofHours(9));

  private final Facts facts = GOVERNANCE.get(Facts.class);
  private final Proposals proposals = GOVERNANCE.get(Proposals.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);

  @Test
  void aFactProposesAndAPersonSets() {
    Month month = GOVERNANCE.openMonth();
    facts.publish(fact("001", FactKind.REHEARSAL_PASSED, "run-1"));
    assertThat(open(month, "001"))
        .extracting(Proposal::stepNo, Proposal::status, Proposal::evidenceName)
        .containsExactly(
            tuple(33, StepStatus.COMPLETED, "run-1"), tuple(34, StepStatus.COMPLETED, "run-1"));
    assertThat(state(month, "001", 34).status()).isEqualTo(StepStatus.NOT_STARTED);

    Proposal rehearsal = open(month, "001").get(1);
    proposals.accept(month, rehearsal.id(), "結果を確認した", STAFF);

    StepState expected =
        StepState.untouched("001", 34)
            .withActual(StepStatus.COMPLETED, AT.toLocalDate(), AT.toLocalDate());
    assertThat(record(month, "001", 34))
        .isEqualTo(new StepRecord(expected, Basis.MEASURED, true, "結果を確認した"));
    assertThat(open(month, "001")).extracting(Proposal::stepNo).containsExactly(33);
  }

  @Test
  void theSameEvidenceProposesOnce() {
    Month month = GOVERNANCE.openMonth();
    facts.publish(fact("002", FactKind.DELIVERY_RECEIVED, "run-2"));
    facts.publish(fact("002", FactKind.DELIVERY_RECEIVED, "run-2"));
    assertThat(open(month, "002")).hasSize(1);
  }

  @Test
  void aLaterFactTakesThePlaceOfAnOpenProposal() {
    Month month = GOVERNANCE.openMonth();
    facts.publish(fact("003", FactKind.REHEARSAL_OVER_THRESHOLD, "run-3"));
    facts.publish(fact("003", FactKind.REHEARSAL_PASSED, "run-4"));
    assertThat(proposals.of(month))
        .filteredOn(proposal -> proposal.systemId().equals("003") && proposal.stepNo() == 34)
        .extracting(Proposal::status, Proposal::state)
        .containsExactly(
            tuple(StepStatus.IN_PROGRESS, ProposalState.SUPERSEDED),
            tuple(StepStatus.COMPLETED, ProposalState.OPEN));
  }

  @Test
  void whatIsSettledIsNotProposed() {
    Month month = GOVERNANCE.openMonth();
    StepState out =
        StepState.untouched("006", 33)
            .withActual(StepStatus.NOT_APPLICABLE, null, null)
            .withNote("移行するデータがない");
    board.declare(month, List.of(out), "決裁済み", STAFF);
    facts.publish(fact("006", FactKind.DELIVERY_RECEIVED, "run-5"));
    assertThat(open(month, "006")).isEmpty();
    board.declare(month, List.of(StepState.untouched("006", 33)), "承認されなかった", STAFF);
  }

  @Test
  void factsThatWaitAreWeighedWhenTheNextMonthOpens() {
    Month month = GOVERNANCE.openMonth();
    GOVERNANCE.freeze(month);
    facts.publish(fact("010", FactKind.CUTOVER_PUBLISHED, "run-6"));
    assertThat(open(month, "010")).isEmpty();
    Month next = GOVERNANCE.openMonth();
    assertThat(open(next, "010")).extracting(Proposal::stepNo).containsExactly(35);
  }

  @Test
  void aDeclinedProposalChangesNothing() {
    Month month = GOVERNANCE.openMonth();
    facts.publish(fact("011", FactKind.DELIVERY_RECEIVED, "run-7"));
    Proposal proposal = open(month, "011").get(0);
    proposals.decline(month, proposal.id(), "試験用のデータだった", STAFF);
    assertThat(state(month, "011", 33)).isEqualTo(StepState.untouched("011", 33));
    ProgressTest.assertRefused(
        () -> proposals.accept(month, proposal.id(), "", STAFF), ProgressCode.PROPOSAL_NOT_OPEN);
  }

  @Test
  void theSystemItselfCannotDecide() {
    Month month = GOVERNANCE.openMonth();
    facts.publish(fact("012", FactKind.DELIVERY_RECEIVED, "run-8"));
    Actor system = new Actor("system", "しるべ", Actor.Role.SYSTEM, "schedule");
    long id = open(month, "012").get(0).id();
    ProgressTest.assertRefused(
        () -> proposals.accept(month, id, "", system), ProgressCode.DECISION_NEEDS_PERSON);
    assertThat(open(month, "012")).hasSize(1);
  }

  private static Fact fact(String system, FactKind kind, String run) {
    return new Fact(CITY, system, kind, AT, new Evidence("run", run, run), STAFF);
  }

  private List<Proposal> open(Month month, String system) {
    return proposals.open(month).stream().filter(it -> it.systemId().equals(system)).toList();
  }

  private StepState state(Month month, String system, int step) {
    return record(month, system, step).state();
  }

  private StepRecord record(Month month, String system, int step) {
    return board.records(month).stream()
        .filter(it -> it.state().systemId().equals(system) && it.state().stepNo() == step)
        .findFirst()
        .orElseThrow();
  }
}
