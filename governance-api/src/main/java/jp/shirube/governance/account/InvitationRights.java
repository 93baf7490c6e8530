package jp.shirube.governance.account;

import java.util.Map;
import jp.shirube.governance.identity.Person;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;

/**
 * Who may send whom a link. Whoever sees a link could use it: so a planner may invite those who
 * have no account yet, only an administrator may do so for an administrator or in place of a
 * password, and nobody for himself.
 */
final class InvitationRights {

  private InvitationRights() {}

  /**
   * @throws FindingException when it may not be
   */
  static void require(Person person, Invitation.Kind kind, Actor actor) {
    if (actor.role() != Role.ADMINISTRATOR && actor.role() != Role.PLANNER) {
      throw AccountCode.NOT_YOURS.exception(Map.of());
    }
    if (actor.id().equals(person.id())) {
      throw AccountCode.NOT_ONESELF.exception(Map.of());
    }
    boolean delicate = kind == Invitation.Kind.RESET || person.role() == Role.ADMINISTRATOR;
    if (delicate && actor.role() != Role.ADMINISTRATOR) {
      throw AccountCode.ADMINISTRATORS_ONLY.exception(Map.of());
    }
  }
}
