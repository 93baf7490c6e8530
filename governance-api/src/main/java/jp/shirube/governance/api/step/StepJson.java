package jp.shirube.governance.api.step;

import java.time.LocalDate;
import jp.shirube.governance.progress.Basis;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;

/** A step of a system in a month as the contract shows it. */
record StepJson(
    String systemId,
    int stepNo,
    StepStatus status,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedEnd,
    @Nullable LocalDate actualStart,
    @Nullable LocalDate actualEnd,
    String owner,
    String note,
    Basis basis,
    boolean confirmed,
    @Nullable String explanation) {

  static StepJson of(StepRecord kept) {
    StepState state = kept.state();
    return new StepJson(
        state.systemId(),
        state.stepNo(),
        state.status(),
        state.plannedStart(),
        state.plannedEnd(),
        state.actualStart(),
        state.actualEnd(),
        state.owner(),
        state.note(),
        kept.basis(),
        kept.confirmed(),
        kept.explanation());
  }

  String key() {
    return systemId + "/" + stepNo;
  }
}
