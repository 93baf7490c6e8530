package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube account}: what persons sign in with. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    subcommands = {
      AccountListCommand.class,
      AccountInviteCommand.class,
      AccountResetCommand.class,
      AccountUnlockCommand.class
    })
public final class AccountCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
