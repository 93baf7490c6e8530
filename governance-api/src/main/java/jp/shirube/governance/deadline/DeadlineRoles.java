package jp.shirube.governance.deadline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;

/** Who may plan deadlines. */
final class DeadlineRoles {

  private static final Set<Actor.Role> PLANNING =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

  private DeadlineRoles() {}

  /**
   * @throws FindingException when the actor may not
   */
  static void require(Actor actor) {
    if (!PLANNING.contains(actor.role())) {
      throw DeadlineCode.NOT_FOR_ROLE.exception(Map.of("role", actor.role().name()));
    }
  }
}
