package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code shirube coordination}: questions to departments and vendors. */
@Command(
    name = "coordination",
    mixinStandardHelpOptions = true,
    subcommands = {
      CoordinationAddCommand.class,
      CoordinationActions.Answer.class,
      CoordinationActions.Ask.class,
      CoordinationActions.Close.class,
      CoordinationActions.Withdraw.class,
      CoordinationActions.Reopen.class,
      CoordinationChangeCommand.class,
      CoordinationListCommand.class,
      CoordinationShowCommand.class,
      CoordinationExportCommand.class,
      CoordinationImportCommand.class,
      DocumentCommands.class,
      MinutesCommands.class
    })
public final class CoordinationCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a sub-command: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.WRONG_USE;
  }
}
