package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code account reset}: a link to a new password for somebody who has an account. */
@Command(name = "reset", mixinStandardHelpOptions = true)
final class AccountResetCommand implements Callable<Integer> {

  @Mixin private AccountWork work = new AccountWork();
  @Mixin private AccountLink link = new AccountLink();

  @Override
  public Integer call() {
    return work.run(link::print);
  }
}
