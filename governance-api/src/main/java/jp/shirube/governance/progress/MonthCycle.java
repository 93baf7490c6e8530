package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is done to a month from its opening to its submission, as {@link MonthTransitions} allows.
 * Every action is kept as an event. Of two persons who act at once one wins and the other is told
 * what the month has become.
 */
@Component
public class MonthCycle {

  private final MonthGate gate;
  private final MonthMapper months;
  private final MonthEvents events;
  private final Departments departments;
  private final Revisions revisions;
  private final MonthChecks checks;
  private final ObjectProvider<MonthCheck> opposing;
  private final MonthContents contents;
  private final ObjectProvider<MonthListener> listeners;
  private final Tenancy tenancy;
  private final People people;
  private final Clock clock;

  MonthCycle(
      MonthGate gate,
      MonthMapper months,
      MonthEvents events,
      Departments departments,
      Revisions revisions,
      MonthChecks checks,
      ObjectProvider<MonthCheck> opposing,
      MonthContents contents,
      ObjectProvider<MonthListener> listeners,
      Tenancy tenancy,
      People people,
      Clock clock) {
    this.gate = gate;
    this.months = months;
    this.events = events;
    this.departments = departments;
    this.revisions = revisions;
    this.checks = checks;
    this.opposing = opposing;
    this.contents = contents;
    this.listeners = listeners;
    this.tenancy = tenancy;
    this.people = people;
    this.clock = clock;
  }

  /** Everything that was done to a revision of a month, oldest first. */
  public List<MonthEvent> events(Month month) {
    return tenancy.call(month.municipality(), () -> events.of(month));
  }

  /** The departments that have given their word, in their order. */
  public List<Confirmation> confirmations(Month month) {
    return tenancy.call(month.municipality(), () -> events.confirmations(month));
  }

  /** The departments that have not given their word yet, in their order. */
  public List<String> unconfirmed(Month month) {
    return tenancy.call(month.municipality(), () -> departments.unconfirmed(month));
  }

  /** A head's word for his own department. */
  public Month confirm(Month month, String department, Actor actor) {
    return confirm(month, department, "", actor);
  }

  /**
   * A department's word that its steps stand as they are: what it has not confirmed cell by cell is
   * confirmed with it.
   *
   * @param reason why a planner gives it in the department's place; a head needs none
   * @throws ProgressRefused when it may not be given, or one of its steps has an error
   */
  public Month confirm(Month month, String department, String reason, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          Month now = gate.alone(month, MonthAction.CONFIRM, reason, actor).month();
          departments.confirm(now, department, standing(month, actor), actor);
          requireNoError(now, it -> it.department().equals(department));
          return kept(now, MonthAction.CONFIRM, now.state(), department, reason, actor);
        });
  }

  /** A head takes the word of his own department back. */
  public Month withdraw(Month month, String department, Actor actor) {
    return withdraw(month, department, "", actor);
  }

  /**
   * Takes a department's word back, so that its steps can be written again.
   *
   * @param reason why a planner does it in the department's place; a head needs none
   * @throws ProgressRefused when it was not given or may not be taken back
   */
  public Month withdraw(Month month, String department, String reason, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          Month now = gate.alone(month, MonthAction.WITHDRAW, reason, actor).month();
          departments.withdraw(now, department, standing(month, actor));
          return kept(now, MonthAction.WITHDRAW, now.state(), department, reason, actor);
        });
  }

  /**
   * Puts the month together for the manager.
   *
   * @param reason why it goes on without the word of every department, blank when all have given it
   * @throws ProgressRefused when a department is missing and no reason is given, a step has an
   *     error, or a {@link MonthCheck} finds one
   */
  public Month compile(Month month, String reason, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          MonthGate.Passage passage = gate.alone(month, MonthAction.COMPILE, reason, actor);
          departments.requireAll(passage.month(), reason);
          requireNoError(passage.month(), it -> true);
          requireUnopposed(passage.month());
          return moved(passage, reason, actor);
        });
  }

  /**
   * Gives the month back to the departments. The words they gave stand; who has to correct
   * something takes his back first.
   *
   * @throws ProgressRefused when it may not be given back, or no reason is given
   */
  public Month giveBack(Month month, String reason, Actor actor) {
    return act(
        month,
        actor,
        () -> moved(gate.alone(month, MonthAction.GIVE_BACK, reason, actor), reason, actor));
  }

  /**
   * The manager's approval; never of the one who put the month together.
   *
   * @throws ProgressRefused when it may not be approved
   */
  public Month approve(Month month, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          MonthGate.Passage passage = gate.alone(month, MonthAction.APPROVE, "", actor);
          requireOtherThanCompiler(passage.month(), actor);
          return moved(passage, "", actor);
        });
  }

  /**
   * Ends the month: nothing of it changes any more.
   *
   * @throws ProgressRefused when it is not approved
   */
  public Month freeze(Month month, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          MonthGate.Passage passage = gate.alone(month, MonthAction.FREEZE, "", actor);
          String hash = contents.keep(passage.month());
          months.freeze(month.id(), OffsetDateTime.now(clock), hash);
          return moved(passage, "", actor);
        });
  }

  /**
   * Marks the month as sent to the nation and the prefecture.
   *
   * @throws ProgressRefused when it is not frozen
   */
  public Month submitted(Month month, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          Month sent = moved(gate.alone(month, MonthAction.SUBMIT, "", actor), "", actor);
          listeners.stream().forEach(listener -> listener.submitted(sent));
          return sent;
        });
  }

  /**
   * Begins a correction: the next revision, with the states, the history and the words of the one
   * before.
   *
   * @return the new revision
   * @throws ProgressRefused when the month is not frozen, is not the latest revision, or no reason
   *     is given
   */
  public Month revise(Month month, String reason, Actor actor) {
    return act(
        month,
        actor,
        () -> {
          Month frozen = gate.alone(month, MonthAction.REVISE, reason, actor).month();
          Month next = revisions.next(frozen, reason, actor);
          return kept(next, MonthAction.REVISE, null, "", reason, actor);
        });
  }

  private Month act(Month month, Actor actor, Supplier<Month> work) {
    return tenancy.call(month.municipality(), standing(month, actor), work);
  }

  private Standing standing(Month month, Actor actor) {
    return people.standing(month.municipality(), actor);
  }

  private Month moved(MonthGate.Passage passage, String reason, Actor actor) {
    MonthTransition transition = passage.transition();
    long id = passage.month().id();
    if (transition.to() != MonthState.FROZEN) {
      months.move(id, transition.to());
    }
    Month now = Objects.requireNonNull(months.locked(id));
    return kept(now, transition.action(), transition.from(), "", reason, actor);
  }

  private Month kept(
      Month now,
      MonthAction action,
      @Nullable MonthState from,
      String department,
      String reason,
      Actor actor) {
    events.keep(new MonthEvents.Done(now, action, from, department, reason, actor));
    return now;
  }

  private void requireUnopposed(Month month) {
    List<Finding> errors =
        opposing.stream()
            .flatMap(check -> check.check(month).stream())
            .filter(Finding::isError)
            .toList();
    if (!errors.isEmpty()) {
      throw new ProgressRefused(errors);
    }
  }

  private void requireNoError(Month month, Predicate<MonthFinding> concerned) {
    List<Finding> errors =
        checks.of(month).stream()
            .filter(concerned)
            .filter(MonthFinding::isError)
            .map(MonthFinding::finding)
            .toList();
    if (!errors.isEmpty()) {
      List<Finding> refusal = new ArrayList<>(errors);
      refusal.add(
          MonthGate.finding(
              MonthCode.MONTH_HAS_ERRORS, month, "count", Integer.toString(errors.size())));
      throw new ProgressRefused(refusal);
    }
  }

  private void requireOtherThanCompiler(Month month, Actor actor) {
    boolean same =
        events.of(month).stream()
            .filter(event -> event.action() == MonthAction.COMPILE)
            .reduce((earlier, later) -> later)
            .filter(event -> event.actorId().equals(actor.id()))
            .isPresent();
    if (same) {
      throw MonthGate.refused(MonthCode.APPROVER_COMPILED, month, Map.of("person", actor.name()));
    }
  }
}
