package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.forecast.Backtest;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.reports.figure.Rate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forecast backtest}: how earlier forecasts would have come true. */
@Command(name = "backtest", mixinStandardHelpOptions = true)
final class ForecastBacktestCommand implements Callable<Integer> {

  private static final int MOST_MONTHS = 60;

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private ForecastPlay play = new ForecastPlay();

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "12",
      descriptionKey = "forecast.backtest.months")
  private int months;

  @Override
  public Integer call() {
    return work.run(this::test);
  }

  private int test(MonthWork.Session session) {
    session.get(Forecasts.class).requireWholeCity(session.month(), session.actor());
    int back = Math.max(1, Math.min(MOST_MONTHS, months));
    Backtest test = session.get(Forecasts.class).backtest(session.month(), back, play.options());
    Messages messages = session.messages();
    session.out().println(messages.text("forecast.backtest.days", Map.of("days", back)));
    table(messages, test).print(session.out());
    session.out().println(messages.text("forecast.backtest.note"));
    session.out().flush();
    return ExitCodes.GOOD;
  }

  private static TextTable table(Messages messages, Backtest test) {
    TextTable table =
        TextTable.of(
            messages.text("forecast.backtest.day"),
            messages.text("forecast.backtest.expected"),
            messages.text("forecast.backtest.kept"),
            messages.text("forecast.backtest.off"));
    row(table, messages.text("forecast.heading.early"), "10.00 %", test.early(), "");
    row(
        table,
        messages.text("forecast.heading.likely"),
        "50.00 %",
        test.likely(),
        test.likelyOff());
    row(table, messages.text("forecast.heading.late"), "90.00 %", test.late(), "");
    row(table, messages.text("forecast.heading.planned"), "", test.plan(), test.planOff());
    return table.right(1, 2, 3);
  }

  private static void row(TextTable table, String day, String expected, Rate kept, Object off) {
    table.row(day, expected, kept.withCounts(), off);
  }
}
