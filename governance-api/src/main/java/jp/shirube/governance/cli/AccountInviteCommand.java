package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code account invite}: a link by which a registered person sets a password. */
@Command(name = "invite", mixinStandardHelpOptions = true)
final class AccountInviteCommand implements Callable<Integer> {

  @Mixin private AccountWork work = new AccountWork();
  @Mixin private AccountLink link = new AccountLink();

  @Override
  public Integer call() {
    return work.run(link::print);
  }
}
