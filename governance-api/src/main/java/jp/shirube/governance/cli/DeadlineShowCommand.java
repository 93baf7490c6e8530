package jp.shirube.governance.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.DeadlineCode;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadline show}: every plan of a month's deadlines; the last one of a stage holds. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class DeadlineShowCommand implements Callable<Integer> {

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "deadline.month")
  private @Nullable YearMonth month;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(Opened session) {
    YearMonth shown = month == null ? YearMonth.now(session.clock()) : month;
    List<Deadline> plans = session.get(MonthDeadlines.class).history(session.municipality(), shown);
    if (plans.isEmpty()) {
      throw DeadlineCode.NOT_PLANNED.exception(Map.of("month", shown.toString()));
    }
    table(session, plans).print(session.out());
    return ExitCodes.GOOD;
  }

  private static TextTable table(Opened session, List<Deadline> plans) {
    TextTable table =
        TextTable.of(
            session.text("deadline.column.stage"),
            session.text("deadline.column.due"),
            session.text("deadline.column.planned"),
            session.text("deadline.column.by"),
            session.text("deadline.column.reason"));
    plans.forEach(
        plan ->
            table.row(
                session.text(plan.stage().key()),
                plan.due(),
                plan.plannedAt().atZoneSameInstant(session.clock().getZone()).toLocalDate(),
                plan.actorName(),
                plan.reason()));
    return table;
  }
}
