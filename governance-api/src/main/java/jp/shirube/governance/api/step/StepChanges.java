package jp.shirube.governance.api.step;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.EntityTag;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.api.month.KnownMonths;
import jp.shirube.governance.progress.Declaration;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes steps that the caller saw as they are: nobody else's change is written over. */
@Component
class StepChanges {

  private final KnownMonths known;
  private final StepBoard board;

  StepChanges(KnownMonths known, StepBoard board) {
    this.known = known;
    this.board = board;
  }

  /**
   * A change of one step.
   *
   * @param systemId 業務ID
   * @param stepNo number of the step
   * @param ifMatch entity tag under which the caller saw it
   * @param set texts by name of {@link StepField}, {@code ""} or null for none
   * @param reason why, {@code ""} where none is needed
   */
  record Change(
      String systemId,
      int stepNo,
      @Nullable String ifMatch,
      Map<String, @Nullable String> set,
      @Nullable String reason) {

    String key() {
      return systemId + "/" + stepNo;
    }
  }

  /** Every step that the caller sees, by system and number. */
  Map<String, StepJson> steps(Month month) {
    return board.records(month).stream()
        .map(StepJson::of)
        .collect(Collectors.toMap(StepJson::key, Function.identity()));
  }

  /**
   * Makes changes, all or none.
   *
   * @return the steps as they are then
   */
  List<StepJson> make(Viewer viewer, YearMonth asked, List<Change> changes) {
    Month month = known.get(viewer, asked);
    return board.hold(
        month,
        viewer.actor(),
        desk -> {
          Map<String, StepJson> before = steps(month);
          changes.forEach(change -> EntityTag.require(change.ifMatch(), step(before, change)));
          board.declare(month, declarations(month, changes), viewer.actor());
          Map<String, StepJson> after = steps(month);
          return changes.stream().map(change -> step(after, change)).toList();
        });
  }

  private List<Declaration> declarations(Month month, List<Change> changes) {
    Map<String, StepState> states =
        board.records(month).stream()
            .collect(
                Collectors.toMap(
                    it -> it.state().systemId() + "/" + it.state().stepNo(), it -> it.state()));
    return changes.stream()
        .map(
            change ->
                new Declaration(
                    with(Objects.requireNonNull(states.get(change.key())), change.set()),
                    Reason.text(change.reason())))
        .toList();
  }

  private static StepState with(StepState state, Map<String, @Nullable String> set) {
    StepState changed = state;
    for (var field : set.entrySet()) {
      changed = StepField.of(field.getKey()).with(changed, Reason.text(field.getValue()));
    }
    return changed;
  }

  private static StepJson step(Map<String, StepJson> steps, Change change) {
    return Optional.ofNullable(steps.get(change.key())).orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
