package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The states of every system's steps in a month. */
@Component
public class StepBoard {

  private final StepStateMapper states;
  private final StepChangeMapper changes;
  private final MonthMapper months;
  private final EarlierStates earlier;
  private final MonthGate gate;
  private final StateWriter writer;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  StepBoard(
      StepStateMapper states,
      StepChangeMapper changes,
      MonthMapper months,
      EarlierStates earlier,
      MonthGate gate,
      StateWriter writer,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.states = states;
    this.changes = changes;
    this.months = months;
    this.earlier = earlier;
    this.gate = gate;
    this.writer = writer;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every step of every system, systems in the order of the national list. */
  public List<StepRecord> records(Month month) {
    return tenancy.call(
        month.municipality(),
        () -> states.ofMonth(month.id()).stream().map(StepStateMapper.Row::toRecord).toList());
  }

  /**
   * The states of the month before in the numbers of this month's step list: a step that goes on
   * from none was untouched. Empty for the first month.
   */
  public List<StepRecord> recordsBefore(Month month) {
    return tenancy.call(
        month.municipality(),
        () ->
            Months.before(months.revisions(month.municipality()), month)
                .map(before -> earlier.in(month, before, records(before)))
                .orElse(List.of()));
  }

  /**
   * Sets states as a person declares them, all or none.
   *
   * @param reason why; needed where a state goes backward
   * @throws ProgressRefused when one of them may not be written
   */
  public void declare(Month month, List<StepState> after, String reason, Actor actor) {
    declare(month, after.stream().map(state -> new Declaration(state, reason)).toList(), actor);
  }

  /**
   * Sets states as a person declares them, each with a reason of its own, all or none.
   *
   * @throws ProgressRefused with everything that refuses any of them
   */
  public void declare(Month month, List<Declaration> declared, Actor actor) {
    Persons.require(actor);
    tenancy.run(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> {
          writer.write(month, declared, Basis.DECLARED, actor);
          Map<String, String> details = Map.of("steps", Integer.toString(declared.size()));
          audit.record(actor, "steps.declare", "month/" + month.month(), details);
        });
  }

  /**
   * Confirms the states of one system as they stand.
   *
   * @throws ProgressRefused when the month is confirmed or the actor no person
   */
  public void confirm(Month month, String systemId, Actor actor) {
    Persons.require(actor);
    tenancy.run(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> {
          writer.requireWritable(month, List.of(systemId), actor);
          states.confirm(month.id(), systemId, OffsetDateTime.now(clock));
          Map<String, String> details = Map.of("system", systemId);
          audit.record(actor, "steps.confirm", "month/" + month.month(), details);
        });
  }

  /**
   * Work on a month that nobody else may write meanwhile, in one transaction and within what the
   * person stands for.
   *
   * @throws ProgressRefused when the month may not be written or is not the actor's to write
   */
  public <T> T hold(Month month, Actor actor, Function<StepDesk, T> work) {
    Persons.require(actor);
    return tenancy.call(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> {
          gate.alone(month, MonthAction.EDIT, "", actor);
          LocalDate today = LocalDate.now(clock);
          return work.apply(new StepDesk(month, actor, states, changes, writer, today));
        });
  }

  /** The steps of every revision of every month counted, in the order of months and steps. */
  public List<StepCount> counts(String municipality) {
    return tenancy.call(municipality, () -> states.counts(municipality));
  }

  /** Id of the last change of a month that the session may see, 0 when there is none. */
  public long lastChange(Month month) {
    return tenancy.call(month.municipality(), () -> changes.last(month.id()));
  }

  /** Every change of one step in a month, oldest first. */
  public List<StepChange> history(Month month, String systemId, int stepNo) {
    return tenancy.call(month.municipality(), () -> changes.history(month.id(), systemId, stepNo));
  }

  /** The systems of a month whose steps changed after a time, the last change first. */
  public List<ChangedSystem> changedAfter(Month month, OffsetDateTime time) {
    return tenancy.call(month.municipality(), () -> changes.changedAfter(month.id(), time));
  }
}
