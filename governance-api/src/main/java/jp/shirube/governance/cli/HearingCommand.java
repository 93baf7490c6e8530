package jp.shirube.governance.cli;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.hearing.HearingOrder;
import jp.shirube.governance.hearing.Hearings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionFiles;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shirube hearing}: the pack of a hearing in one action, and what belongs to hearings. */
@Command(
    name = "hearing",
    mixinStandardHelpOptions = true,
    subcommands = {
      HearingCauseCommand.class,
      HearingPeersCommand.class,
      HearingPromiseCommand.class,
      HearingPromisesCommand.class,
      HearingKeptCommand.class,
      HearingMovedCommand.class
    })
public final class HearingCommand implements Callable<Integer> {

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "hearing.option.month")
  private @Nullable YearMonth month;

  @Option(
      names = "--system",
      paramLabel = "ID",
      defaultValue = "",
      descriptionKey = "hearing.option.system")
  private String system = "";

  @Option(
      names = "--unchanged",
      paramLabel = "N",
      defaultValue = "" + HearingOrder.UNCHANGED,
      descriptionKey = "hearing.option.unchanged")
  private int unchanged = HearingOrder.UNCHANGED;

  @Mixin private PasswordOption password = new PasswordOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(this::make);
  }

  private int make(Governance governance, Actor actor) {
    YearMonth asked = month == null ? latest(governance) : month;
    long before = System.nanoTime();
    Submission made = governance.get(Hearings.class).make(order(asked), actor);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - before);
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    printer.made(made, elapsed);
    new SubmissionFiles(governance.get(SubmissionRegister.class), session.municipality())
        .write(made, output.path())
        .forEach(printer::path);
    return ExitCodes.GOOD;
  }

  private HearingOrder order(YearMonth asked) {
    return new HearingOrder(
        session.municipality(),
        asked,
        system,
        Math.max(1, unchanged),
        session.home(),
        password.password(),
        ForecastOptions.USUAL);
  }

  private YearMonth latest(Governance governance) {
    return governance
        .get(Months.class)
        .latest(session.municipality())
        .map(Month::month)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCodes.WRONG_USE, List.of(Months.missing(YearMonth.now(session.clock())))));
  }
}
