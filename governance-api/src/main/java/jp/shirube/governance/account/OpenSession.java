package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;

/**
 * Somebody who is signed in, or on the way to it.
 *
 * @param role role in which it began; it ends with it, as with the department and the vendor
 * @param provenAt when the person last proved who it is
 * @param inRole whether the register has the person in this role today
 */
public record OpenSession(
    long id,
    String person,
    Actor.Role role,
    String department,
    String vendor,
    Method method,
    Step step,
    OffsetDateTime beganAt,
    OffsetDateTime seenAt,
    OffsetDateTime provenAt,
    String origin,
    String browser,
    boolean inRole) {}
