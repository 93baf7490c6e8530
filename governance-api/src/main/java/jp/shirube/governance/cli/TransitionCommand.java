package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code shirube transition}: the register of 特定移行支援システム. */
@Command(
    name = "transition",
    mixinStandardHelpOptions = true,
    subcommands = {
      TransitionPutCommand.class,
      TransitionRemoveCommand.class,
      TransitionImportCommand.class,
      TransitionListCommand.class,
      TransitionHistoryCommand.class,
      TransitionWarningsCommand.class,
      TransitionSurveyCommand.class
    })
public final class TransitionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a sub-command: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.WRONG_USE;
  }
}
