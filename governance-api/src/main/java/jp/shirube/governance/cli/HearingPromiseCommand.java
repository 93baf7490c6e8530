package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.hearing.Promise;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearing promise}: what was promised in a hearing, by whom, until when. */
@Command(name = "promise", mixinStandardHelpOptions = true)
final class HearingPromiseCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "HEARING", descriptionKey = "hearing.option.hearing")
  private long hearing;

  @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "hearing.option.promise")
  private String promise = "";

  @Option(
      names = "--owner",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "hearing.option.owner")
  private String owner = "";

  @Option(
      names = "--due",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "hearing.option.due")
  private LocalDate due = LocalDate.EPOCH;

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          Promise given =
              governance
                  .get(Promises.class)
                  .add(session.municipality(), hearing, promise, owner, due, actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say(
                  "hearing.promise.recorded",
                  Map.of("number", Long.toString(given.id()), "due", FigureText.of(given.due())));
          return ExitCodes.GOOD;
        });
  }
}
