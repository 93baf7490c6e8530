package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.identity.PersonFile;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code people import}: persons from a CSV file, all or none. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class PeopleImportCommand implements Callable<Integer> {

  @Mixin private PeopleWork work = new PeopleWork();

  @Parameters(paramLabel = "FILE", descriptionKey = "people.file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return work.run(this::take);
  }

  private int take(PeopleWork.Session session) {
    List<Person> persons = PersonFile.read(file, LocalDate.now(session.clock()));
    session.people().putAll(session.municipality(), persons, session.actor());
    session.say("people.imported", Map.of("count", persons.size()));
    return ExitCodes.GOOD;
  }
}
