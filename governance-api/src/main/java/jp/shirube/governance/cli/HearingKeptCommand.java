package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearing kept}: that a promise was kept. */
@Command(name = "kept", mixinStandardHelpOptions = true)
final class HearingKeptCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "hearing.option.number")
  private long number;

  @Option(
      names = "--note",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "hearing.option.note")
  private String note = "";

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "hearing.option.day")
  private @Nullable LocalDate day;

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          LocalDate on = day == null ? LocalDate.now(session.clock()) : day;
          governance.get(Promises.class).kept(session.municipality(), number, on, note, actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say("hearing.promise.kept", Map.of("number", Long.toString(number)));
          return ExitCodes.GOOD;
        });
  }
}
