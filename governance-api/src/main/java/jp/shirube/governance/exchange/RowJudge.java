package jp.shirube.governance.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.exchange.JudgedRow.Verdict;
import jp.shirube.governance.progress.Declaration;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StateChecks;
import jp.shirube.governance.progress.StepDesk;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.exchange.Mark;
import jp.shirube.reports.exchange.ReturnedRow;

/**
 * What becomes of a row, by three values of each field: as the sender was given it, as it stands
 * now, as he has it. What he left alone stays as it stands now; what only he changed is his; what
 * two changed differently is a conflict, and then the row is left as it stands.
 */
final class RowJudge {

  private final Map<StepKey, StepState> current;
  private final History history;
  private final StepDesk desk;
  private final LocalDate today;
  private final Messages messages;

  RowJudge(
      Map<StepKey, StepState> current,
      History history,
      StepDesk desk,
      LocalDate today,
      Messages messages) {
    this.current = current;
    this.history = history;
    this.desk = desk;
    this.today = today;
    this.messages = messages;
  }

  JudgedRow judge(StepKey step, ReturnedRow row) {
    StepState now = Objects.requireNonNull(current.get(step));
    RowInput input = new RowInput(row, history.given(step));
    List<Remark> remarks = new ArrayList<>(input.remarks());
    StepState after = now;
    for (Map.Entry<StepField, String> change : input.changed().entrySet()) {
      Optional<Remark> conflict = conflict(row, now, change.getKey(), change.getValue());
      conflict.ifPresent(remarks::add);
      after = conflict.isPresent() ? after : change.getKey().with(after, change.getValue());
    }
    if (!remarks.isEmpty()) {
      return new JudgedRow(row, held(remarks), remarks, null);
    }
    return after.equals(now)
        ? JudgedRow.unchanged(row)
        : declared(row, now, new Declaration(after, input.reason()));
  }

  private static Verdict held(List<Remark> remarks) {
    boolean onlyConflicts = remarks.stream().allMatch(it -> it.kind() == Mark.Kind.CONFLICT);
    return onlyConflicts ? Verdict.CONFLICTING : Verdict.REJECTED;
  }

  private JudgedRow declared(ReturnedRow row, StepState before, Declaration after) {
    List<Finding> refusals = desk.refusals(before, after);
    if (!refusals.isEmpty()) {
      return JudgedRow.rejected(row, remarks(row, after.state(), refusals));
    }
    List<Finding> warnings = StateChecks.of(after.state(), today);
    return new JudgedRow(row, Verdict.ACCEPTED, remarks(row, after.state(), warnings), after);
  }

  private List<Remark> remarks(ReturnedRow row, StepState state, List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Remark(
                    finding,
                    row.number(),
                    FindingColumns.of(finding, state, today),
                    StepKey.of(state),
                    null))
        .toList();
  }

  private Optional<Remark> conflict(
      ReturnedRow row, StepState now, StepField field, String wanted) {
    String stored = field.text(now);
    StepKey step = StepKey.of(now);
    boolean same = stored.equals(wanted) || stored.equals(field.text(history.given(step)));
    return same
        ? Optional.empty()
        : history.foreign(step, field).map(by -> conflict(row, now, field, wanted, by));
  }

  private Remark conflict(
      ReturnedRow row, StepState now, StepField field, String wanted, RecentChange by) {
    StepKey step = StepKey.of(now);
    Mark.Conflict conflict =
        new Mark.Conflict(
            shown(field, field.text(history.given(step))),
            shown(field, field.text(now)),
            shown(field, wanted),
            by.actorName(),
            by.changedAt(),
            by.reason());
    Finding finding =
        Finding.of(
            ExchangeCode.CONFLICT,
            Place.NOWHERE,
            Map.of(
                "who", conflict.who(),
                "exported", conflict.exported(),
                "stored", conflict.stored(),
                "returned", conflict.returned()));
    return new Remark(finding, row.number(), Inputs.column(field), step, conflict);
  }

  private String shown(StepField field, String text) {
    if (text.isEmpty()) {
      return messages.text("exchange.value.none");
    }
    return field == StepField.STATUS ? StepStatus.valueOf(text).label() : text;
  }
}
