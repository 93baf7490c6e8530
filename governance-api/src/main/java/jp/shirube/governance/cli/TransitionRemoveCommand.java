package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transition remove SYSTEM}: a system that leaves the register. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class TransitionRemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SYSTEM", descriptionKey = "shirube.transition.system")
  private String system = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "shirube.transition.reason")
  private String reason = "";

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(
        session -> {
          session
              .get(TransitionRegister.class)
              .remove(session.municipality(), system, reason, session.actor());
          session
              .out()
              .println(session.messages().text("transition.removed", Map.of("system", system)));
          return ExitCodes.GOOD;
        });
  }
}
