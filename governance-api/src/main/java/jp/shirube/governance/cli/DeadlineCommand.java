package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube deadline}: by when a month's stages are due, and who was in time. */
@Command(
    name = "deadline",
    mixinStandardHelpOptions = true,
    subcommands = {
      DeadlineShowCommand.class,
      DeadlineMoveCommand.class,
      DeadlineRulesCommand.class,
      DeadlineRateCommand.class
    })
public final class DeadlineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
