package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube steps}: step lists, the city's settings of the steps, approvals. */
@Command(
    name = "steps",
    mixinStandardHelpOptions = true,
    subcommands = {
      StepsListCommand.class,
      StepsShowCommand.class,
      StepsImportCommand.class,
      StepsUseCommand.class,
      StepsSettingsCommand.class,
      StepsApprovalsCommand.class,
      StepsApproveCommand.class,
      StepsRejectCommand.class
    })
public final class StepsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
