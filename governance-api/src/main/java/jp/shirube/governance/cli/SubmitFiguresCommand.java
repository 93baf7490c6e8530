package jp.shirube.governance.cli;

import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code submit figures}: the figures that a form's mapping may ask for. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class SubmitFiguresCommand implements Callable<Integer> {

  @Option(
      names = "--month",
      required = true,
      paramLabel = "YYYY-MM",
      descriptionKey = "submit.month")
  private YearMonth month = YearMonth.of(1, 1);

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(this::figures);
  }

  private int figures(Governance governance, Actor actor) {
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    governance
        .get(Submissions.class)
        .figures(session.municipality(), month, session.home(), actor)
        .forEach(
            (name, shape) -> printer.say("submit.figure", Map.of("name", name, "shape", shape)));
    return ExitCodes.GOOD;
  }
}
