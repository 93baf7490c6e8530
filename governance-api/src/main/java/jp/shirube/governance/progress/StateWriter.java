package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * The one place that writes a step's state: the month is open, the state is free of errors, a step
 * backward has a reason, every changed field is kept with who, when and why.
 */
@Component
class StateWriter {

  private final MonthMapper months;
  private final StepStateMapper states;
  private final StepChangeMapper changes;
  private final Clock clock;

  StateWriter(MonthMapper months, StepStateMapper states, StepChangeMapper changes, Clock clock) {
    this.months = months;
    this.states = states;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which state, on what basis, why and by whom. */
  record Write(
      Month month,
      String systemId,
      int stepNo,
      UnaryOperator<StepState> change,
      Basis basis,
      String reason,
      Actor actor) {}

  /**
   * @return the state as written
   * @throws ProgressRefused when it may not be written
   */
  StepState write(Write write) {
    requireWritable(write.month());
    StepState before = locked(write);
    StepState after = write.change().apply(before);
    requireAllowed(before, after, write.reason());
    OffsetDateTime now = OffsetDateTime.now(clock);
    states.update(write.month().id(), after, write.basis(), now);
    keep(write, FieldChange.between(before, after), now);
    return after;
  }

  /**
   * @throws ProgressRefused when the month is confirmed or not there
   */
  void requireWritable(Month month) {
    Month locked = months.locked(month.id());
    Map<String, String> arguments = Map.of("month", month.month().toString());
    if (locked == null) {
      throw ProgressRefused.of(ProgressCode.MONTH_MISSING, arguments);
    }
    if (!locked.state().isWritable()) {
      throw ProgressRefused.of(ProgressCode.MONTH_CONFIRMED, arguments);
    }
  }

  private StepState locked(Write write) {
    StepState state = states.locked(write.month().id(), write.systemId(), write.stepNo());
    if (state == null) {
      throw ProgressRefused.of(
          ProgressCode.STEP_UNKNOWN,
          Map.of(
              "month", write.month().month().toString(),
              "system", write.systemId(),
              "step", Integer.toString(write.stepNo())));
    }
    return state;
  }

  private void requireAllowed(StepState before, StepState after, String reason) {
    if (after.status().advancesTo(before.status()) && reason.isBlank()) {
      throw ProgressRefused.of(ProgressCode.BACKWARD_WITHOUT_REASON, backward(before, after));
    }
    List<Finding> errors =
        StateChecks.of(after, LocalDate.now(clock)).stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new ProgressRefused(errors);
    }
  }

  private static Map<String, String> backward(StepState before, StepState after) {
    return Map.of(
        "system", before.systemId(),
        "step", Integer.toString(before.stepNo()),
        "before", before.status().label(),
        "after", after.status().label());
  }

  private void keep(Write write, List<FieldChange> changed, OffsetDateTime now) {
    if (changed.isEmpty()) {
      return;
    }
    changes.insert(
        write.month().id(),
        write.systemId(),
        write.stepNo(),
        changed,
        write.reason(),
        now,
        write.actor());
  }
}
