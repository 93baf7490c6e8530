package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.finding.Finding;

/** States that are to be written together: what refuses them and what they change. */
final class StateBatch {

  /** One changed field of one step. */
  record Change(StepKey step, FieldChange field, String reason) {}

  private final Map<StepKey, StepState> original;
  private final Map<StepKey, StepState> current;
  private final LocalDate today;
  private final Map<StepKey, StepState> written = new LinkedHashMap<>();
  private final Map<StepKey, ApprovalDesk.Move> moves = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Finding> refusals = new ArrayList<>();

  /**
   * @param current states as they stand, of every step that will be declared
   */
  StateBatch(Map<StepKey, StepState> current, LocalDate today) {
    this.original = Map.copyOf(current);
    this.current = new HashMap<>(current);
    this.today = today;
  }

  /** Adds a state; a later one of the same step follows the earlier one. */
  void add(Declaration declared) {
    StepKey step = StepKey.of(declared.state());
    StepState before = Objects.requireNonNull(current.put(step, declared.state()));
    refusals.addAll(StateRules.refusals(before, declared, today));
    written.put(step, declared.state());
    moves.put(step, move(step, declared));
    FieldChange.between(before, declared.state())
        .forEach(field -> changes.add(new Change(step, field, declared.reason())));
  }

  private ApprovalDesk.Move move(StepKey step, Declaration declared) {
    StepState before = Objects.requireNonNull(original.get(step));
    return new ApprovalDesk.Move(before, declared.state(), declared.reason());
  }

  /** What every step moves from and to, with the reason given last. */
  Collection<ApprovalDesk.Move> moves() {
    return moves.values();
  }

  List<Finding> refusals() {
    return refusals;
  }

  Collection<StepState> written() {
    return written.values();
  }

  List<Change> changes() {
    return changes;
  }
}
