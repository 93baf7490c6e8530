package jp.shirube.governance.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;

/**
 * What happened to the steps since a workbook went out, told from the history of changes: no file
 * is trusted to say how things stood.
 */
final class History {

  private final Map<StepKey, StepState> current;
  private final Map<StepKey, List<RecentChange>> changes = new HashMap<>();
  private final OwnImports own;

  /**
   * @param current states as they stand
   * @param changes changes since the workbook went out, oldest first
   * @param own imports of the same workbook
   */
  History(Map<StepKey, StepState> current, List<RecentChange> changes, OwnImports own) {
    this.current = current;
    this.own = own;
    changes.forEach(
        change ->
            this.changes.computeIfAbsent(change.step(), key -> new ArrayList<>()).add(change));
  }

  /**
   * The state as the sender was given it: as it went out, and on it what he sent himself and got
   * back in the answer that this file is.
   */
  StepState given(StepKey step) {
    StepState state = exported(step);
    for (RecentChange change : of(step)) {
      state = own.isAnswered(change) ? change.doneIn(state) : state;
    }
    return state;
  }

  private StepState exported(StepKey step) {
    StepState state = Objects.requireNonNull(current.get(step));
    List<RecentChange> since = of(step);
    for (int i = since.size() - 1; i >= 0; i--) {
      state = since.get(i).undoneIn(state);
    }
    return state;
  }

  /**
   * The change that made a field what it is now, when it was somebody else's; the sender may
   * replace what he sent himself.
   */
  Optional<RecentChange> foreign(StepKey step, StepField field) {
    return of(step).stream()
        .filter(change -> change.field().equals(field.id()))
        .reduce((earlier, later) -> later)
        .filter(last -> !own.isOwn(last));
  }

  private List<RecentChange> of(StepKey step) {
    return changes.getOrDefault(step, List.of());
  }
}
