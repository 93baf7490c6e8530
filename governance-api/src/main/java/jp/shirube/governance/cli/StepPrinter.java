package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.Basis;
import jp.shirube.governance.progress.StepChange;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;

/** Says where steps stand and how they came there. */
final class StepPrinter {

  private static final Map<String, String> STATUSES =
      Arrays.stream(StepStatus.values())
          .collect(Collectors.toMap(StepStatus::name, StepStatus::label));

  private final MonthWork.Session session;

  StepPrinter(MonthWork.Session session) {
    this.session = session;
  }

  void states(List<StepRecord> records) {
    TextTable table =
        table(
                "step",
                "status",
                "planned-start",
                "planned-end",
                "actual-start",
                "actual-end",
                "owner",
                "basis",
                "confirmed",
                "note")
            .right(0);
    records.forEach(it -> row(table, it));
    table.print(session.out());
  }

  private void row(TextTable table, StepRecord it) {
    StepState state = it.state();
    table.row(
        state.stepNo(),
        state.status().label(),
        text(state.plannedStart()),
        text(state.plannedEnd()),
        text(state.actualStart()),
        text(state.actualEnd()),
        state.owner(),
        session.messages().text(it.basis() == Basis.MEASURED ? "step.measured" : "step.declared"),
        session.messages().text(it.confirmed() ? "step.confirmed" : "step.unconfirmed"),
        state.note());
  }

  void changes(List<StepChange> changes) {
    TextTable table = table("at", "field", "old", "new", "by", "role", "reason");
    changes.forEach(
        it ->
            table.row(
                MonthPrinter.time(it.changedAt()),
                session.messages().text("step.field." + it.field()),
                STATUSES.getOrDefault(it.oldValue(), it.oldValue()),
                STATUSES.getOrDefault(it.newValue(), it.newValue()),
                it.actorName(),
                session.messages().text("role." + it.actorRole()),
                it.reason()));
    table.print(session.out());
  }

  private TextTable table(String... columns) {
    return TextTable.of(
        Arrays.stream(columns)
            .map(column -> session.messages().text("step.column." + column))
            .toArray(String[]::new));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
