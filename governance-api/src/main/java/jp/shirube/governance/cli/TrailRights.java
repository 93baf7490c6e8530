package jp.shirube.governance.cli;

import java.util.Map;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.trail.TrailCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;

/** Who may look at the audit trail by command. */
final class TrailRights {

  private TrailRights() {}

  /**
   * Refuses whoever may not.
   *
   * @throws FindingException when the actor may not see the trail
   */
  static void require(Actor actor) {
    if (!AccessRules.of(actor.role()).contains(Permission.TRAIL_VIEW)) {
      throw TrailCode.NOT_YOURS.exception(Map.of("person", actor.name()));
    }
  }
}
