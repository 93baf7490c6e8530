package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code people list}: who is in which role. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class PeopleListCommand implements Callable<Integer> {

  @Mixin private PeopleWork work = new PeopleWork();

  @Option(names = "--all", descriptionKey = "people.all")
  private boolean all;

  @Override
  public Integer call() {
    return work.run(this::list);
  }

  private int list(PeopleWork.Session session) {
    String municipality = session.municipality();
    session.table(all ? session.people().all(municipality) : session.people().active(municipality));
    return ExitCodes.GOOD;
  }
}
