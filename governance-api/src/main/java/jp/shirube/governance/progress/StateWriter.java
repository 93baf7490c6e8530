package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * The one place that writes states of steps: the month is open, the states are free of errors, a
 * step backward has a reason, every changed field is kept with who, when and why. However many
 * states there are, they are locked, written and kept by one statement each.
 */
@Component
class StateWriter {

  private final MonthGate gate;
  private final MonthEvents events;
  private final StepStateMapper states;
  private final StepChangeMapper changes;
  private final ApprovalDesk approvals;
  private final Clock clock;

  StateWriter(
      MonthGate gate,
      MonthEvents events,
      StepStateMapper states,
      StepChangeMapper changes,
      ApprovalDesk approvals,
      Clock clock) {
    this.gate = gate;
    this.events = events;
    this.states = states;
    this.changes = changes;
    this.approvals = approvals;
    this.clock = clock;
  }

  /**
   * Writes all states or none.
   *
   * @throws ProgressRefused with everything that refuses any of them
   */
  void write(Month month, List<Declaration> declared, Basis basis, Actor actor) {
    List<StepKey> steps = declared.stream().map(it -> StepKey.of(it.state())).distinct().toList();
    requireWritable(month, steps.stream().map(StepKey::systemId).distinct().toList(), actor);
    StateBatch batch = new StateBatch(locked(month, steps), LocalDate.now(clock));
    declared.forEach(batch::add);
    if (!batch.refusals().isEmpty()) {
      throw new ProgressRefused(batch.refusals());
    }
    store(month, batch, basis, actor);
  }

  /**
   * Writes what becomes of one state.
   *
   * @throws ProgressRefused when it may not be written
   */
  void change(
      Month month,
      StepKey step,
      UnaryOperator<StepState> change,
      Basis basis,
      String reason,
      Actor actor) {
    requireWritable(month, List.of(step.systemId()), actor);
    StepState before = locked(month, List.of(step)).values().iterator().next();
    write(month, List.of(new Declaration(change.apply(before), reason)), basis, actor);
  }

  /**
   * @param systems whose states are to be written
   * @throws ProgressRefused when the month is not there, not open or not the actor's to write, or a
   *     department has given its word on one of the systems
   */
  void requireWritable(Month month, List<String> systems, Actor actor) {
    gate.shared(month, MonthAction.EDIT, actor);
    List<Finding> confirmed = confirmed(month, systems);
    if (!confirmed.isEmpty()) {
      throw new ProgressRefused(confirmed);
    }
  }

  /** What is said of systems whose department has given its word. */
  List<Finding> confirmed(Month month, List<String> systems) {
    return events.confirmedAmong(month, systems);
  }

  private Map<StepKey, StepState> locked(Month month, List<StepKey> steps) {
    Map<StepKey, StepState> found =
        states
            .locked(
                month.id(),
                steps.stream().map(StepKey::systemId).toArray(String[]::new),
                steps.stream().map(StepKey::stepNo).toArray(Integer[]::new))
            .stream()
            .collect(Collectors.toMap(StepKey::of, Function.identity()));
    steps.stream()
        .filter(step -> !found.containsKey(step))
        .findFirst()
        .ifPresent(
            step -> {
              throw unknown(month, step);
            });
    return found;
  }

  private static ProgressRefused unknown(Month month, StepKey step) {
    return ProgressRefused.of(
        ProgressCode.STEP_UNKNOWN,
        Map.of(
            "month", month.month().toString(),
            "system", step.systemId(),
            "step", Integer.toString(step.stepNo())));
  }

  private void store(Month month, StateBatch batch, Basis basis, Actor actor) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    states.update(month.id(), new StateColumns(batch.written()), basis, now);
    if (!batch.changes().isEmpty()) {
      changes.insert(month.id(), new ChangeColumns(batch.changes()), now, actor);
    }
    approvals.written(month, batch.moves(), now, actor);
  }
}
