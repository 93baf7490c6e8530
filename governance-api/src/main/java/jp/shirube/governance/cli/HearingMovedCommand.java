package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearing moved}: that a promise is to be kept by another day, and why. */
@Command(name = "moved", mixinStandardHelpOptions = true)
final class HearingMovedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "hearing.option.number")
  private long number;

  @Option(
      names = "--due",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "hearing.option.due")
  private LocalDate due = LocalDate.EPOCH;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "hearing.option.reason")
  private String reason = "";

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          governance.get(Promises.class).moved(session.municipality(), number, due, reason, actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say(
                  "hearing.promise.moved",
                  Map.of("number", Long.toString(number), "due", FigureText.of(due)));
          return ExitCodes.GOOD;
        });
  }
}
