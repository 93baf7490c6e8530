package jp.shirube.governance.entry;

import static jp.shirube.governance.entry.JudgedCell.Verdict.CHANGED;
import static jp.shirube.governance.entry.JudgedCell.Verdict.CONFLICTING;
import static jp.shirube.governance.entry.JudgedCell.Verdict.REFUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.progress.ApprovalKind;
import jp.shirube.governance.progress.Declaration;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StateChecks;
import jp.shirube.governance.progress.StepDesk;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Finding;

/**
 * What becomes of a cell, by three values of each field: as the person saw it, as it stands now, as
 * he wants it. What he left alone stays as it stands; what only he changed is his; what another one
 * changed meanwhile is a conflict, and then the cell is left as it stands.
 */
final class CellJudge {

  private final StepDesk desk;
  private final Map<StepKey, StepState> current;
  private final SinceSeen since;
  private final String reason;
  private final LocalDate today;

  CellJudge(StepDesk desk, SinceSeen since, String reason, LocalDate today) {
    this.desk = desk;
    this.current = desk.states();
    this.since = since;
    this.reason = reason;
    this.today = today;
  }

  JudgedCell judge(CellEdit edit) {
    StepState now = current.get(edit.step());
    if (now == null) {
      return JudgedCell.unknown(
          edit.step(), EntryCode.CELL_NOT_YOURS.finding(EntryTexts.cell(edit.step())));
    }
    List<Finding> conflicts = new ArrayList<>();
    StepState after = merged(edit, now, conflicts);
    if (!conflicts.isEmpty()) {
      return new JudgedCell(edit.step(), now, null, CONFLICTING, conflicts, null);
    }
    return after.equals(now) ? JudgedCell.unchanged(now) : declared(now, after);
  }

  private StepState merged(CellEdit edit, StepState now, List<Finding> conflicts) {
    StepState seen = since.seen(now);
    StepState after = now;
    for (Map.Entry<StepField, String> wish : edit.wanted(now).entrySet()) {
      StepField field = wish.getKey();
      String wanted = wish.getValue();
      boolean leftAlone = !edit.follows() && wanted.equals(field.text(seen));
      if (leftAlone || wanted.equals(field.text(now))) {
        continue;
      }
      Optional<RecentChange> foreign = since.foreign(edit.step(), field);
      foreign.ifPresent(by -> conflicts.add(EntryTexts.conflict(field, seen, now, wanted, by)));
      after = foreign.isPresent() ? after : field.with(after, wanted);
    }
    return after;
  }

  private JudgedCell declared(StepState now, StepState after) {
    List<Finding> refusals = desk.refusals(now, new Declaration(after, reason));
    if (!refusals.isEmpty()) {
      return new JudgedCell(StepKey.of(now), now, after, REFUSED, refusals, null);
    }
    return new JudgedCell(
        StepKey.of(now),
        now,
        after,
        CHANGED,
        StateChecks.of(after, today),
        ApprovalKind.of(now.status(), after.status()));
  }
}
