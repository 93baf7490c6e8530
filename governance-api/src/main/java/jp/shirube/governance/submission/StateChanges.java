package jp.shirube.governance.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.submission.Cover.ChangedCell;
import org.jspecify.annotations.Nullable;

/** What a revision tells that the one before it did not, cell by cell. */
final class StateChanges {

  private static final Map<String, Function<StepState, @Nullable Object>> FIELDS = fields();

  private final Settings settings;
  private final StepList steps;
  private final Messages messages;

  StateChanges(Settings settings, StepList steps, Messages messages) {
    this.settings = settings;
    this.steps = steps;
    this.messages = messages;
  }

  private static Map<String, Function<StepState, @Nullable Object>> fields() {
    Map<String, Function<StepState, @Nullable Object>> fields = new LinkedHashMap<>();
    fields.put("status", state -> state.status().label());
    fields.put("planned-start", StepState::plannedStart);
    fields.put("planned-end", StepState::plannedEnd);
    fields.put("actual-start", StepState::actualStart);
    fields.put("actual-end", StepState::actualEnd);
    fields.put("note", StepState::note);
    return fields;
  }

  private record Key(String systemId, int stepNo) {}

  /** The changed cells in the order of the matrix. */
  List<ChangedCell> between(List<StepRecord> before, List<StepRecord> after) {
    Map<Key, StepState> earlier = new HashMap<>();
    before.forEach(it -> earlier.put(key(it.state()), it.state()));
    List<ChangedCell> changes = new ArrayList<>();
    for (StepRecord now : after) {
      StepState state = now.state();
      StepState known =
          earlier.getOrDefault(key(state), StepState.untouched(state.systemId(), state.stepNo()));
      FIELDS.forEach(
          (field, value) -> {
            String was = text(value.apply(known));
            String is = text(value.apply(state));
            if (!was.equals(is)) {
              changes.add(changed(state, field, was, is));
            }
          });
    }
    return changes;
  }

  private ChangedCell changed(StepState state, String field, String was, String is) {
    return new ChangedCell(
        system(state.systemId()),
        state.stepNo(),
        steps.steps().get(state.stepNo() - 1).name(),
        messages.text("submission.field." + field),
        was,
        is);
  }

  private String system(String id) {
    return settings.assignments().stream()
        .filter(it -> it.systemId().equals(id))
        .map(Assignment::systemName)
        .findFirst()
        .orElse(id);
  }

  private static Key key(StepState state) {
    return new Key(state.systemId(), state.stepNo());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : FigureText.of(value);
  }
}
