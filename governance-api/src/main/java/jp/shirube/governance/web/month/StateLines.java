package jp.shirube.governance.web.month;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.RevisionDifference;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;

/** Differences of states in the words of the page. */
final class StateLines {

  private final Month month;
  private final Names names;

  StateLines(Month month, Names names) {
    this.month = month;
    this.names = names;
  }

  /** Every field in which a state differs from an earlier one. */
  Stream<ChangeLine> between(StepState before, StepRecord now) {
    return Arrays.stream(StepField.values())
        .filter(field -> !field.text(before).equals(field.text(now.state())))
        .map(
            field ->
                line(
                    now.state().systemId(),
                    now.state().stepNo(),
                    field,
                    field.text(before),
                    field.text(now.state()),
                    Objects.requireNonNullElse(now.explanation(), "")));
  }

  List<ChangeLine> of(List<RevisionDifference> differences) {
    return differences.stream()
        .map(
            it ->
                line(
                    it.systemId(),
                    it.stepNo(),
                    StepField.of(it.field()),
                    it.before(),
                    it.after(),
                    it.reason()))
        .toList();
  }

  private ChangeLine line(
      String system, int step, StepField field, String before, String after, String reason) {
    return new ChangeLine(
        system,
        names.system(system),
        step,
        names.step(step),
        Cells.path(month, system, step),
        field,
        text(field, before),
        text(field, after),
        reason);
  }

  private static String text(StepField field, String value) {
    return field == StepField.STATUS && !value.isEmpty()
        ? StepStatus.valueOf(value).label()
        : value;
  }
}
