package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;

/**
 * A department's word that its steps stand as they are.
 *
 * @param department the department
 * @param confirmedAt when
 * @param actorId who gave it; a planner where the department could not
 * @param actorName his name
 * @param actorRole in which role
 */
public record Confirmation(
    String department,
    OffsetDateTime confirmedAt,
    String actorId,
    String actorName,
    Actor.Role actorRole) {}
