package jp.shirube.governance.web.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.entry.BulkChange;
import jp.shirube.governance.entry.JudgedCell;
import jp.shirube.governance.entry.Judgement;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.ApprovalKind;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a change of many cells would do.
 *
 * @param month the month
 * @param kind what kind of change
 * @param rows one for each cell, those that cannot be stored first
 * @param problems what of a pasted block could not be read
 * @param changed cells that can be stored
 * @param unchanged cells that stay as they are
 * @param held cells that cannot be stored
 * @param kept fields of the form that are sent again
 * @param reason reason as it was given
 * @param back the view that the change began in, as the query of an address
 */
record PreviewPage(
    MonthView month,
    BulkChange.Kind kind,
    List<Row> rows,
    List<PageFinding> problems,
    int changed,
    int unchanged,
    int held,
    Map<String, List<String>> kept,
    String reason,
    String back) {

  /** Whether anything stands in the way of storing all. */
  public boolean isHeld() {
    return held > 0 || !problems.isEmpty();
  }

  /**
   * A cell.
   *
   * @param approval why the change would wait for an approval, null when it would not
   */
  record Row(
      String system,
      int stepNo,
      String step,
      String href,
      JudgedCell.Verdict verdict,
      List<Diff> diffs,
      List<PageFinding> findings,
      @Nullable ApprovalKind approval) {}

  /**
   * A field that becomes another.
   *
   * @param key its word is {@code matrix.field.<key>}
   */
  record Diff(String key, String before, String after) {}

  /** What is shown of a judgement. */
  record Shown(Month month, MonthView view, StepList steps, List<Assignment> systems) {

    PreviewPage page(
        BulkChange.Kind kind,
        Judgement judgement,
        List<Finding> problems,
        Map<String, List<String>> kept,
        String reason,
        String back) {
      List<Row> rows =
          judgement.cells().stream()
              .sorted((one, other) -> Boolean.compare(other.isHeld(), one.isHeld()))
              .map(this::row)
              .toList();
      return new PreviewPage(
          view,
          kind,
          rows,
          PageFinding.of(problems),
          judgement.changed().size(),
          judgement.count(JudgedCell.Verdict.UNCHANGED),
          judgement.held(),
          kept,
          reason,
          back);
    }

    private Row row(JudgedCell cell) {
      int no = cell.step().stepNo();
      Map<String, String> names =
          systems.stream().collect(Collectors.toMap(Assignment::systemId, Assignment::systemName));
      return new Row(
          names.getOrDefault(cell.step().systemId(), cell.step().systemId()),
          no,
          steps.steps().stream()
              .filter(step -> step.no() == no)
              .map(Step::name)
              .findFirst()
              .orElse(""),
          "/steps/%s/%s/%d".formatted(view.path(), cell.step().systemId(), no),
          cell.verdict(),
          diffs(cell.before(), cell.after()),
          PageFinding.of(cell.findings()),
          cell.approval());
    }

    private static List<Diff> diffs(@Nullable StepState before, @Nullable StepState after) {
      if (before == null || after == null) {
        return List.of();
      }
      return Arrays.stream(StepField.values())
          .filter(field -> !field.text(before).equals(field.text(after)))
          .map(field -> new Diff(field.id(), shown(field, before), shown(field, after)))
          .toList();
    }

    private static String shown(StepField field, StepState state) {
      return field == StepField.STATUS ? state.status().label() : field.text(state);
    }
  }
}
