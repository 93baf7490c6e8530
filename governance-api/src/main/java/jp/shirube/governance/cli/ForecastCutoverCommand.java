package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.forecast.CutoverCheck;
import jp.shirube.governance.forecast.CutoverCheck.Candidate;
import jp.shirube.governance.forecast.CutoverRules;
import jp.shirube.governance.forecast.Cutovers;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forecast cutover}: whether a system can be cut over on a day, and when else. */
@Command(name = "cutover", mixinStandardHelpOptions = true)
final class ForecastCutoverCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private ForecastPlay play = new ForecastPlay();

  @Option(
      names = "--system",
      paramLabel = "ID",
      required = true,
      descriptionKey = "forecast.cutover.system")
  private String system = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      required = true,
      descriptionKey = "forecast.cutover.date")
  private LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--closed-days",
      paramLabel = "N",
      defaultValue = "2",
      descriptionKey = "forecast.cutover.closed-days")
  private int closedDays;

  @Option(
      names = "--quiet-days",
      paramLabel = "N",
      defaultValue = "5",
      descriptionKey = "forecast.cutover.quiet-days")
  private int quietDays;

  @Override
  public Integer call() {
    return work.run(this::check);
  }

  private int check(MonthWork.Session session) {
    session.get(Forecasts.class).requireWholeCity(session.month(), session.actor());
    CutoverRules rules = new CutoverRules(Math.max(1, closedDays), Math.max(0, quietDays));
    CutoverCheck check =
        session.get(Cutovers.class).check(session.month(), system, date, rules, play.options());
    session.out().println(verdict(session, check));
    new FindingPrinter(session.messages()).print(check.reasons(), session.out());
    check.next().forEach(candidate -> session.out().println(line(session, candidate)));
    session.out().flush();
    return check.isPossible() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
  }

  private static String verdict(MonthWork.Session session, CutoverCheck check) {
    String key = check.isPossible() ? "forecast.cutover.possible" : "forecast.cutover.refused";
    return session
        .messages()
        .text(
            key,
            Map.of(
                "system", check.system().systemId() + " " + check.system().systemName(),
                "date", FigureText.of(check.proposed()),
                "ready", check.ready().text()));
  }

  private static String line(MonthWork.Session session, Candidate candidate) {
    return session
        .messages()
        .text(
            "forecast.cutover.next",
            Map.of(
                "date", FigureText.of(candidate.day()),
                "days", candidate.closedDays(),
                "ready", candidate.ready().text()));
  }
}
