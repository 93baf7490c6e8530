package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody acts in a wider role than his own.
 *
 * @param endsAt when it ends by itself
 * @param endedAt when it ended, null while it goes on
 * @param endedBy id of who ended it, {@code ""} when time did
 */
public record Emergency(
    long id,
    String person,
    String personName,
    Actor.Role ownRole,
    Actor.Role takenRole,
    String reason,
    OffsetDateTime openedAt,
    OffsetDateTime endsAt,
    @Nullable OffsetDateTime endedAt,
    @Nullable String endedBy) {}
