package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.actor.Actor;

/** Invented persons in the role of planners, who see most. */
final class BenchPeople {

  static final String PASSWORD = "pages are measured";

  private BenchPeople() {}

  /** Registers them where they are not registered, and gives them accounts. */
  static List<String> register(Governance governance, String municipality, int count, Actor actor) {
    LocalDate since = LocalDate.of(2026, 4, 1);
    List<Person> persons =
        IntStream.rangeClosed(1, count)
            .mapToObj("bench-%03d"::formatted)
            .map(id -> new Person(id, id, Actor.Role.PLANNER, "", "", "", since, null))
            .toList();
    governance.get(People.class).putAll(municipality, persons, actor);
    Accounts accounts = governance.get(Accounts.class);
    persons.parallelStream()
        .forEach(it -> accounts.setPassword(municipality, it.id(), PASSWORD, actor));
    return persons.stream().map(Person::id).toList();
  }
}
