package jp.shirube.governance.access;

import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.migration.actor.Actor;

/**
 * Somebody of a municipality who is signed in.
 *
 * @param municipality 6-digit 市区町村コード
 * @param person who it is, in the role of today
 * @param origin where from, see {@link Actor#origin()}
 */
public record Viewer(String municipality, Person person, String origin) {

  public Actor actor() {
    return person.actor(origin);
  }

  /** Whose rows the viewer sees. */
  public Standing standing() {
    return person.standing();
  }

  public boolean may(Permission permission) {
    return AccessRules.of(person.role()).contains(permission);
  }
}
