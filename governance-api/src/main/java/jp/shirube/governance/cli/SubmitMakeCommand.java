package jp.shirube.governance.cli;

import java.time.Duration;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.submission.MakeOrder;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionFiles;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code submit make}: the files of a frozen month for a receiver. */
@Command(name = "make", mixinStandardHelpOptions = true)
final class SubmitMakeCommand implements Callable<Integer> {

  @Option(
      names = "--month",
      required = true,
      paramLabel = "YYYY-MM",
      descriptionKey = "submit.month")
  private YearMonth month = YearMonth.of(1, 1);

  @Option(names = "--to", required = true, paramLabel = "ID", descriptionKey = "submit.to")
  private String receiver = "";

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "submit.contact")
  private String contact = "";

  @Mixin private PasswordOption password = new PasswordOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(this::make);
  }

  private int make(Governance governance, Actor actor) {
    long before = System.nanoTime();
    Submission made = governance.get(Submissions.class).make(order(), actor);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - before);
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    printer.made(made, elapsed);
    new SubmissionFiles(governance.get(SubmissionRegister.class), session.municipality())
        .write(made, output.path())
        .forEach(printer::path);
    printer.notSent(made);
    return ExitCodes.GOOD;
  }

  private MakeOrder order() {
    return new MakeOrder(
        session.municipality(), month, receiver, session.home(), password.password(), contact);
  }
}
