package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.account.Accounts;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code account unlock}: somebody who waits after failed sign-ins may try at once. */
@Command(name = "unlock", mixinStandardHelpOptions = true)
final class AccountUnlockCommand implements Callable<Integer> {

  @Mixin private AccountWork work = new AccountWork();

  @Override
  public Integer call() {
    return work.run(AccountUnlockCommand::unlock);
  }

  private static int unlock(Opened session, String person, Actor administrator) {
    session.get(Accounts.class).unlock(session.municipality(), person, administrator);
    session.say("account.unlocked", Map.of("person", person));
    return ExitCodes.GOOD;
  }
}
