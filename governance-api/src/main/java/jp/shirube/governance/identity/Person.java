package jp.shirube.governance.identity;

import java.time.LocalDate;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role for a time. Who is transferred ends in one role and begins in another.
 *
 * @param id account, stable
 * @param name name for people
 * @param role role
 * @param department department of a department's staff or head, else {@code ""}
 * @param vendor vendor's id of a vendor's engineer or lead, else {@code ""}
 * @param mail mail address, {@code ""} when none is known
 * @param validFrom first day in the role
 * @param validTo last day in the role, null when it goes on
 */
public record Person(
    String id,
    String name,
    Actor.Role role,
    String department,
    String vendor,
    String mail,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public Standing standing() {
    return new Standing(department, vendor);
  }

  /**
   * The person as one who acts.
   *
   * @param origin where from, see {@link Actor#origin()}
   */
  public Actor actor(String origin) {
    return new Actor(id, name, role, origin);
  }

  public boolean isActive(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether another entry of the same id has a day in common with this one. */
  boolean overlaps(Person other) {
    return id.equals(other.id)
        && !validFrom.equals(other.validFrom)
        && (validTo == null || !other.validFrom.isAfter(validTo))
        && (other.validTo == null || !validFrom.isAfter(other.validTo));
  }
}
