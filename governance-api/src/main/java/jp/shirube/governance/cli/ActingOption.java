package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.identity.IdentityCode;
import jp.shirube.governance.identity.People;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandActor;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --as}: the person of the register who acts. Without it the user of the operating system
 * acts as a planner. To be mixed into a command; help text under the key {@code as}.
 */
final class ActingOption {

  @Option(names = "--as", paramLabel = "ID", descriptionKey = "as")
  private @Nullable String id;

  /**
   * Who acts.
   *
   * @throws CommandException when the register has nobody of that id in a role today
   */
  Actor actor(Governance governance, String municipality) {
    Actor user = CommandActor.inRole(Actor.Role.PLANNER);
    String wanted = id;
    if (wanted == null) {
      return user;
    }
    return governance
        .get(People.class)
        .find(municipality, wanted)
        .map(person -> person.actor(user.origin()))
        .orElseThrow(() -> unknown(wanted));
  }

  private static CommandException unknown(String id) {
    Finding finding =
        Finding.of(IdentityCode.PERSON_NOT_REGISTERED, Place.NOWHERE, Map.of("person", id));
    return new CommandException(ExitCodes.WRONG_USE, List.of(finding));
  }
}
