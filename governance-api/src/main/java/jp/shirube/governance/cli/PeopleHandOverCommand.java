package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code people handover}: one leaves a role, another takes it over. */
@Command(name = "handover", mixinStandardHelpOptions = true)
final class PeopleHandOverCommand implements Callable<Integer> {

  @Mixin private PeopleWork work = new PeopleWork();
  @Mixin private PersonOptions options = new PersonOptions();

  @Option(
      names = "--leaving",
      paramLabel = "ID",
      required = true,
      descriptionKey = "people.leaving")
  private String leaving = "";

  @Override
  public Integer call() {
    return work.run(this::handOver);
  }

  private int handOver(PeopleWork.Session session) {
    Person arriving = options.person(session.clock());
    session.people().handOver(session.municipality(), leaving, arriving, session.actor());
    session.table(
        session.people().all(session.municipality()).stream()
            .filter(it -> it.id().equals(leaving) || it.id().equals(arriving.id()))
            .toList());
    return ExitCodes.GOOD;
  }
}
