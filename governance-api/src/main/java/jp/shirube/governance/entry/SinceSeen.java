package jp.shirube.governance.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;

/** What happened to cells since somebody saw them, told from the history of changes. */
final class SinceSeen {

  private final Map<StepKey, List<RecentChange>> changes = new HashMap<>();
  private final String own;

  /**
   * @param changes changes since then, oldest first
   * @param own id of the person whose changes he may replace, {@code ""} for nobody
   */
  SinceSeen(List<RecentChange> changes, String own) {
    this.own = own;
    changes.forEach(
        it -> this.changes.computeIfAbsent(it.step(), key -> new ArrayList<>()).add(it));
  }

  /** A state as it was seen. */
  StepState seen(StepState now) {
    StepState state = now;
    List<RecentChange> since = of(StepKey.of(now));
    for (int i = since.size() - 1; i >= 0; i--) {
      state = since.get(i).undoneIn(state);
    }
    return state;
  }

  /** The change that made a field what it is now, when it was somebody else's. */
  Optional<RecentChange> foreign(StepKey step, StepField field) {
    return of(step).stream()
        .filter(change -> change.field().equals(field.id()))
        .reduce((earlier, later) -> later)
        .filter(last -> !last.actorId().equals(own));
  }

  private List<RecentChange> of(StepKey step) {
    return changes.getOrDefault(step, List.of());
  }
}
