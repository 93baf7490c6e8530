package jp.shirube.governance.cli;

import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A person as options. To be mixed into a command. */
final class PersonOptions {

  @Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "people.id")
  private String id = "";

  @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "people.name")
  private String name = "";

  @Option(names = "--role", paramLabel = "ROLE", required = true, descriptionKey = "people.role")
  private Actor.Role role = Actor.Role.DEPARTMENT_STAFF;

  @Option(names = "--department", paramLabel = "NAME", descriptionKey = "people.department")
  private String department = "";

  @Option(names = "--vendor", paramLabel = "ID", descriptionKey = "people.vendor")
  private String vendor = "";

  @Option(names = "--mail", paramLabel = "ADDRESS", descriptionKey = "people.mail")
  private String mail = "";

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "people.from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "people.to")
  private @Nullable LocalDate to;

  Person person(Clock clock) {
    LocalDate first = from == null ? LocalDate.now(clock) : from;
    return new Person(id, name, role, department, vendor, mail, first, to);
  }
}
