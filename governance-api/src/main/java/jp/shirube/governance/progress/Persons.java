package jp.shirube.governance.progress;

import java.util.Map;
import jp.shirube.migration.actor.Actor;

/** States of steps are set by persons only. */
final class Persons {

  private Persons() {}

  /**
   * @throws ProgressRefused when the actor is the system itself
   */
  static void require(Actor actor) {
    if (actor.role() == Actor.Role.SYSTEM) {
      throw ProgressRefused.of(ProgressCode.DECISION_NEEDS_PERSON, Map.of());
    }
  }
}
