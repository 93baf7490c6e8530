package jp.shirube.governance.entry;

import java.util.EnumMap;
import java.util.Map;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;

/**
 * What somebody wants of one cell, as texts of {@link StepField}.
 *
 * @param step the cell
 * @param given fields that he sets
 * @param otherwise what a field becomes where the new status needs it and nothing stands there
 * @param follows whether dates that the new status rules out go with it
 */
public record CellEdit(
    StepKey step, Map<StepField, String> given, Map<StepField, String> otherwise, boolean follows) {

  public CellEdit {
    given = Map.copyOf(given);
    otherwise = Map.copyOf(otherwise);
  }

  /** Fields that are set, and nothing else. */
  public static CellEdit exactly(StepKey step, Map<StepField, String> given) {
    return new CellEdit(step, given, Map.of(), false);
  }

  /** Fields that are set, and what follows from them. */
  public static CellEdit following(
      StepKey step, Map<StepField, String> given, Map<StepField, String> otherwise) {
    return new CellEdit(step, given, otherwise, true);
  }

  /**
   * What the fields become on a state: the given ones; dates that the new status rules out are
   * taken away, those that it needs are filled in where they are missing.
   */
  Map<StepField, String> wanted(StepState base) {
    Map<StepField, String> wanted = new EnumMap<>(StepField.class);
    String status = given.get(StepField.STATUS);
    if (follows && status != null) {
      follow(StepStatus.valueOf(status), base, wanted);
    }
    wanted.putAll(given);
    return wanted;
  }

  private void follow(StepStatus status, StepState base, Map<StepField, String> wanted) {
    switch (status) {
      case NOT_STARTED -> {
        wanted.put(StepField.ACTUAL_START, "");
        wanted.put(StepField.ACTUAL_END, "");
      }
      case IN_PROGRESS -> {
        fill(StepField.ACTUAL_START, base, wanted);
        wanted.put(StepField.ACTUAL_END, "");
      }
      case COMPLETED -> {
        fill(StepField.ACTUAL_START, base, wanted);
        fill(StepField.ACTUAL_END, base, wanted);
      }
      case NOT_APPLICABLE -> fill(StepField.NOTE, base, wanted);
    }
  }

  private void fill(StepField field, StepState base, Map<StepField, String> wanted) {
    String text = otherwise.get(field);
    if (text != null && field.text(base).isEmpty()) {
      wanted.put(field, text);
    }
  }
}
