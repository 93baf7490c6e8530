package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube month}: the cycle of a month's report. */
@Command(
    name = "month",
    mixinStandardHelpOptions = true,
    subcommands = {
      MonthOpenCommand.class,
      MonthShowCommand.class,
      MonthCheckCommand.class,
      MonthClaimsCommand.class,
      MonthConfirmCommand.class,
      MonthWithdrawCommand.class,
      MonthCompileCommand.class,
      MonthReturnCommand.class,
      MonthApproveCommand.class,
      MonthFreezeCommand.class,
      MonthSubmittedCommand.class,
      MonthReviseCommand.class,
      MonthHistoryCommand.class,
      MonthVerifyCommand.class
    })
public final class MonthCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
