package jp.shirube.governance.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;

/** The roles that run the programme for the city and so decide its calendar, deadlines and mail. */
public final class OfficeRoles {

  private static final Set<Actor.Role> ROLES =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

  private OfficeRoles() {}

  /**
   * Lets only these roles pass.
   *
   * @param refusal its sentence may name the {role}
   * @throws FindingException when the actor is in none of them
   */
  public static void require(Actor actor, FindingCode refusal) {
    if (!ROLES.contains(actor.role())) {
      String role = Messages.complete().text("role." + actor.role().name());
      throw refusal.exception(Map.of("role", role));
    }
  }
}
