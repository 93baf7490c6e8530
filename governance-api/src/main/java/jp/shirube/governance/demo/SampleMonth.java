package jp.shirube.governance.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;

/** What the sample city's departments do with a month. */
final class SampleMonth {

  private final StepBoard board;
  private final Proposals proposals;
  private final StepApprovals approvals;
  private final Settings settings;
  private final List<Person> people;
  private final Actor operator;
  private final Messages messages;

  SampleMonth(
      StepBoard board,
      Proposals proposals,
      StepApprovals approvals,
      Settings settings,
      List<Person> people,
      Actor operator,
      Messages messages) {
    this.board = board;
    this.proposals = proposals;
    this.approvals = approvals;
    this.settings = settings;
    this.people = people;
    this.operator = operator;
    this.messages = messages;
  }

  /** Every department declares its systems' states. */
  void declare(Month month, boolean first, long seed, LocalDate asOf, Set<String> migrated) {
    SampleProgress sample = new SampleProgress(seed, asOf, migrated, messages);
    Map<String, List<StepState>> states =
        board.records(month).stream()
            .map(StepRecord::state)
            .collect(Collectors.groupingBy(StepState::systemId));
    for (Assignment assignment : settings.assignments()) {
      List<Declaration> declarations =
          first
              ? sample.first(assignment)
              : sample.next(states.getOrDefault(assignment.systemId(), List.of()));
      declarations.forEach(it -> board.declare(month, it.states(), it.reason(), staff(assignment)));
      board.confirm(month, assignment.systemId(), staff(assignment));
    }
  }

  /**
   * Departments accept what facts propose.
   *
   * @return how many proposals were accepted
   */
  int acceptProposals(Month month) {
    var open = proposals.open(month);
    String reason = messages.text("demo.reason.accepted");
    open.forEach(it -> proposals.accept(month, it.id(), reason, staff(it.systemId())));
    return open.size();
  }

  /** The programme's manager approves what departments put out of scope. */
  void approve(Month month) {
    Actor manager = person(it -> it.role() == Actor.Role.PMO_MANAGER);
    String reason = messages.text("demo.reason.approved");
    approvals.pending(month).forEach(it -> approvals.approve(month, it.id(), reason, manager));
  }

  private Actor staff(String systemId) {
    return settings.assignments().stream()
        .filter(assignment -> assignment.systemId().equals(systemId))
        .findFirst()
        .map(this::staff)
        .orElseThrow();
  }

  private Actor staff(Assignment assignment) {
    return person(
        it ->
            it.role() == Actor.Role.DEPARTMENT_STAFF
                && it.department().equals(assignment.department()));
  }

  private Actor person(Predicate<Person> wanted) {
    return people.stream()
        .filter(wanted)
        .findFirst()
        .map(person -> person.actor(operator.origin()))
        .orElseThrow();
  }
}
