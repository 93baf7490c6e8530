package jp.shirube.governance.cli;

import jp.shirube.governance.identity.People;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandActor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What every command on accounts shares. Whoever may run it on the server's own machine could read
 * the keys and the database as well: so he acts as an administrator, and a new installation can be
 * entered. To be mixed into a command.
 */
final class AccountWork {

  @Mixin private CityWork city = new CityWork();

  @Option(names = "--person", paramLabel = "ID", required = true, descriptionKey = "account.person")
  private @Nullable String person;

  /** A command's work on somebody's account. */
  interface Work {
    int on(Opened session, String person, Actor administrator);
  }

  int run(Work work) {
    return city.run(session -> work.on(session, id(), administrator(session)));
  }

  private String id() {
    return person == null ? "" : person;
  }

  /** The one given with {@code --as}, else the user of the operating system. */
  private static Actor administrator(Opened session) {
    boolean registered =
        session
            .get(People.class)
            .find(session.municipality(), session.actor().id())
            .filter(it -> it.role() == session.actor().role())
            .isPresent();
    return registered ? session.actor() : CommandActor.inRole(Actor.Role.ADMINISTRATOR);
  }
}
