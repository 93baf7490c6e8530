package jp.shirube.governance.submission;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;

/** Who may do what with the register of submissions. */
public final class Roles {

  private static final Set<Actor.Role> WRITERS =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER);
  private static final Set<Actor.Role> READERS =
      EnumSet.of(
          Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.AUDITOR, Actor.Role.ADMINISTRATOR);

  private Roles() {}

  /**
   * For what is told to others or recorded of it.
   *
   * @throws FindingException unless the actor speaks for the city to others
   */
  public static void requireWriter(Actor actor) {
    require(WRITERS, actor);
  }

  /**
   * For looking at what was told.
   *
   * @throws FindingException unless the actor may read what the city told others
   */
  public static void requireReader(Actor actor) {
    require(READERS, actor);
  }

  private static void require(Set<Actor.Role> roles, Actor actor) {
    if (!roles.contains(actor.role())) {
      throw SubmissionCode.NOT_ALLOWED.exception(
          Map.of("person", actor.name(), "role", actor.role().name()));
    }
  }
}
