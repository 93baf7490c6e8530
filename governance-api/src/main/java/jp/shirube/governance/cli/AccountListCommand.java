package jp.shirube.governance.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.account.AccountEntry;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code account list}: whose account stands how. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class AccountListCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(AccountListCommand::list);
  }

  private static int list(Opened session) {
    Map<String, AccountEntry> accounts = session.get(Accounts.class).all(session.municipality());
    TextTable table =
        TextTable.of(
            Stream.of("person", "name", "role", "state", "until", "passkeys", "sessions")
                .map(column -> session.text("account.column." + column))
                .toArray(String[]::new));
    session.get(People.class).active(session.municipality()).stream()
        .filter(it -> accounts.containsKey(it.id()))
        .forEach(it -> row(table, session, it, accounts.get(it.id())));
    table.print(session.out());
    return ExitCodes.GOOD;
  }

  private static void row(
      TextTable table, Opened session, Person person, @Nullable AccountEntry account) {
    if (account != null) {
      table.row(
          person.id(),
          person.name(),
          session.text("role." + person.role()),
          session.text("account.state." + account.state()),
          time(account.until()),
          account.passkeys(),
          account.sessions());
    }
  }

  private static String time(@Nullable OffsetDateTime time) {
    return time == null ? "" : TIME.format(time.atZoneSameInstant(ZONE));
  }
}
