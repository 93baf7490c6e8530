package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube forecast}: when systems will be done, and what moves it. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    subcommands = {
      ForecastShowCommand.class,
      ForecastWhatIfCommand.class,
      ForecastCutoverCommand.class,
      ForecastBacktestCommand.class,
      ForecastDependCommand.class
    })
public final class ForecastCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
