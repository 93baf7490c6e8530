package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code steps settings}: the city's own settings of the steps as a file. */
@Command(
    name = "settings",
    mixinStandardHelpOptions = true,
    subcommands = {StepsSettingsExportCommand.class, StepsSettingsImportCommand.class})
final class StepsSettingsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
