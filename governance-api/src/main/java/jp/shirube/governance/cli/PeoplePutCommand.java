package jp.shirube.governance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code people put}: a person begins in a role, or is known better. */
@Command(name = "put", mixinStandardHelpOptions = true)
final class PeoplePutCommand implements Callable<Integer> {

  @Mixin private PeopleWork work = new PeopleWork();
  @Mixin private PersonOptions options = new PersonOptions();

  @Override
  public Integer call() {
    return work.run(this::put);
  }

  private int put(PeopleWork.Session session) {
    Person person = options.person(session.clock());
    session.people().put(session.municipality(), person, session.actor());
    session.table(List.of(person));
    return ExitCodes.GOOD;
  }
}
