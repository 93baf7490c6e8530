package jp.shirube.governance.entry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;

/** Takes changes back. */
final class Undo {

  private Undo() {}

  /**
   * What gives every changed field the text it had before.
   *
   * @param changes oldest first
   */
  static List<CellEdit> edits(List<RecentChange> changes) {
    Map<StepKey, Map<StepField, String>> before = new LinkedHashMap<>();
    changes.forEach(
        change ->
            before
                .computeIfAbsent(change.step(), key -> new EnumMap<>(StepField.class))
                .putIfAbsent(StepField.of(change.field()), change.oldValue()));
    return before.entrySet().stream()
        .map(cell -> CellEdit.exactly(cell.getKey(), cell.getValue()))
        .toList();
  }
}
