package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.hearing.Cause;
import jp.shirube.governance.hearing.Causes;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearing cause}: why a system or a step stalls and what is done about it. */
@Command(name = "cause", mixinStandardHelpOptions = true)
final class HearingCauseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SYSTEM", descriptionKey = "hearing.option.cause-system")
  private String system = "";

  @Option(
      names = "--step",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "hearing.option.step")
  private int step;

  @Option(
      names = "--cause",
      required = true,
      paramLabel = "CAUSE",
      descriptionKey = "hearing.option.cause")
  private String cause = "";

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "hearing.option.text")
  private String text = "";

  @Option(
      names = "--measure",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "hearing.option.measure")
  private String measure = "";

  @Option(
      names = "--owner",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "hearing.option.owner")
  private String owner = "";

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", descriptionKey = "hearing.option.date")
  private @Nullable LocalDate until;

  @Option(names = "--settled", descriptionKey = "hearing.option.settled")
  private boolean settled;

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          governance
              .get(Causes.class)
              .record(session.municipality(), cause(), session.home(), actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say("hearing.cause.recorded", Map.of("system", system));
          return ExitCodes.GOOD;
        });
  }

  private Cause cause() {
    return new Cause(system, step, cause, text, measure, owner, until, settled);
  }
}
