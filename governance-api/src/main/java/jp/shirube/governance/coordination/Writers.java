package jp.shirube.governance.coordination;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;

/** Who may write what in coordination: the programme office, and the parties their own side. */
final class Writers {

  private static final Set<Actor.Role> OFFICE =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

  private Writers() {}

  /**
   * What somebody who writes stands for; the whole city is the programme office.
   *
   * @throws FindingException when his role only reads
   */
  static Standing standing(People people, String municipality, Actor actor) {
    Standing standing = people.standing(municipality, actor);
    if (standing.isWholeCity()) {
      requireOffice(actor);
    }
    return standing;
  }

  /**
   * @throws FindingException when the actor is not of the programme office
   */
  static void requireOffice(Actor actor) {
    if (!OFFICE.contains(actor.role())) {
      throw notAllowed(actor);
    }
  }

  static FindingException notAllowed(Actor actor) {
    return CoordinationCode.NOT_ALLOWED.exception(Map.of("person", actor.name()));
  }
}
