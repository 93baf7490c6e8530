package jp.shirube.governance.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ExchangeColumn.Group;
import jp.shirube.reports.exchange.ReturnedRow;
import org.jspecify.annotations.Nullable;

/** Judges every row of a workbook and finds what is missing. */
final class WorkbookJudge {

  private final RowJudge judge;
  private final Set<StepKey> visible;
  private final String person;
  private final Map<ReturnedRow, Map<ExchangeColumn, String>> changes;

  /**
   * @param visible steps that the person stands for
   * @param person name of the one who brings it
   * @param changes what is another text than was given out, by row
   */
  WorkbookJudge(
      RowJudge judge,
      Set<StepKey> visible,
      String person,
      Map<ReturnedRow, Map<ExchangeColumn, String>> changes) {
    this.judge = judge;
    this.visible = visible;
    this.person = person;
    this.changes = changes;
  }

  /** Every row in the order of the sheet. */
  List<JudgedRow> rows(StampedRows stamped) {
    List<JudgedRow> judged = new ArrayList<>(stamped.strays());
    stamped.single().forEach((step, row) -> judged.add(judge(step, row)));
    judged.sort(Comparator.comparing(it -> it.row().number()));
    return judged;
  }

  /** Steps of the person that should have a row and have none. */
  List<Remark> missing(List<StepKey> known, StampedRows stamped) {
    Set<StepKey> there = new HashSet<>(stamped.single().keySet());
    stamped.strays().stream()
        .flatMap(stray -> stray.remarks().stream())
        .map(Remark::step)
        .forEach(there::add);
    return known.stream()
        .filter(step -> visible.contains(step) && !there.contains(step))
        .map(step -> remark(ExchangeCode.ROW_MISSING, 0, null, step, Map.of()))
        .toList();
  }

  private JudgedRow judge(StepKey step, ReturnedRow row) {
    Map<ExchangeColumn, String> changed = changes.getOrDefault(row, Map.of());
    List<Remark> identity = remarks(Group.STEP, ExchangeCode.ROW_IDENTITY_CHANGED, step, row);
    if (!identity.isEmpty()) {
      return JudgedRow.rejected(row, identity);
    }
    if (!visible.contains(step)) {
      return changed.keySet().stream().anyMatch(ExchangeColumn::isInput)
          ? JudgedRow.rejected(row, List.of(notYours(step, row)))
          : JudgedRow.unchanged(row);
    }
    return withLocked(step, judge.judge(step, row));
  }

  private Remark notYours(StepKey step, ReturnedRow row) {
    Map<String, String> who = Map.of("person", person);
    return remark(ExchangeCode.ROW_NOT_YOURS, row.number(), null, step, who);
  }

  private JudgedRow withLocked(StepKey step, JudgedRow judged) {
    List<Remark> remarks = new ArrayList<>(judged.remarks());
    remarks.addAll(remarks(Group.BEFORE, ExchangeCode.LOCKED_CHANGED, step, judged.row()));
    remarks.addAll(remarks(Group.REFERENCE, ExchangeCode.LOCKED_CHANGED, step, judged.row()));
    return new JudgedRow(judged.row(), judged.verdict(), remarks, judged.declaration());
  }

  private List<Remark> remarks(Group group, FindingCode code, StepKey step, ReturnedRow row) {
    return changes.getOrDefault(row, Map.of()).entrySet().stream()
        .filter(changed -> changed.getKey().group() == group)
        .map(
            changed ->
                remark(
                    code,
                    row.number(),
                    changed.getKey(),
                    step,
                    Map.of("column", changed.getKey().heading(), "expected", changed.getValue())))
        .toList();
  }

  private static Remark remark(
      FindingCode code,
      int row,
      @Nullable ExchangeColumn column,
      StepKey step,
      Map<String, String> more) {
    Map<String, String> arguments = new HashMap<>(more);
    arguments.put("system", step.systemId());
    arguments.put("step", Integer.toString(step.stepNo()));
    return Remark.of(code, row, column, step, arguments);
  }
}
