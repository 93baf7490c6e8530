package jp.shirube.governance.pmo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.pmo.Basis;
import jp.shirube.reports.pmo.StepCell;
import jp.shirube.reports.pmo.StepState;
import org.jspecify.annotations.Nullable;

/** Cells of the matrix from the states of a month and of the month before. */
public final class ReportCells {

  private record Key(String systemId, int stepNo) {}

  private final Map<Key, StepStatus> before = new HashMap<>();

  /**
   * @param before records of the month before, empty when there was none
   */
  public ReportCells(List<StepRecord> before) {
    before.forEach(it -> this.before.put(key(it), it.state().status()));
  }

  public StepCell cell(StepRecord now) {
    var state = now.state();
    return new StepCell(
        stateOf(state.status()),
        previous(key(now)),
        state.plannedStart(),
        state.plannedEnd(),
        state.actualStart(),
        state.actualEnd(),
        basisOf(now),
        state.note(),
        Objects.requireNonNullElse(now.explanation(), ""),
        !now.confirmed());
  }

  private @Nullable StepState previous(Key key) {
    StepStatus status = before.get(key);
    return status == null ? null : stateOf(status);
  }

  private static Key key(StepRecord it) {
    return new Key(it.state().systemId(), it.state().stepNo());
  }

  private static Basis basisOf(StepRecord now) {
    return switch (now.basis()) {
      case MEASURED -> Basis.MEASURED;
      case DECLARED -> Basis.DECLARED;
    };
  }

  /** A status as reports call it. */
  public static StepState stateOf(StepStatus status) {
    return switch (status) {
      case COMPLETED -> StepState.DONE;
      case IN_PROGRESS -> StepState.IN_PROGRESS;
      case NOT_STARTED -> StepState.NOT_STARTED;
      case NOT_APPLICABLE -> StepState.OUT_OF_SCOPE;
    };
  }
}
