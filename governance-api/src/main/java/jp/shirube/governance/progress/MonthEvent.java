package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a month; never altered once written.
 *
 * @param action what
 * @param fromState state before, null when the month began with it
 * @param toState state after
 * @param department whose part, {@code ""} for the month as a whole
 * @param at when
 * @param reason why, {@code ""} where none was asked for
 * @param actorId who
 * @param actorName his name
 * @param actorRole in which role
 * @param actorOrigin from where
 */
public record MonthEvent(
    MonthAction action,
    @Nullable MonthState fromState,
    MonthState toState,
    String department,
    OffsetDateTime at,
    String reason,
    String actorId,
    String actorName,
    Actor.Role actorRole,
    String actorOrigin) {}
