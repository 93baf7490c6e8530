package jp.shirube.governance.cli;

import jp.shirube.migration.cli.HomeOption;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the last command; one that works in an installation's home keeps its log there. */
public final class LoggedExecution implements IExecutionStrategy {

  @Override
  public int execute(ParseResult arguments) throws ExecutionException {
    openLog(last(arguments).commandSpec());
    return new RunLast().execute(arguments);
  }

  private static ParseResult last(ParseResult arguments) {
    return arguments.hasSubcommand() ? last(arguments.subcommand()) : arguments;
  }

  private static void openLog(CommandSpec command) {
    for (CommandSpec mixin : command.mixins().values()) {
      if (mixin.userObject() instanceof HomeOption home) {
        LogFile.open(home.path());
      }
      openLog(mixin);
    }
  }
}
