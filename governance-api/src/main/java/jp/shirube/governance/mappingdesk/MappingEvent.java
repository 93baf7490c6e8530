package jp.shirube.governance.mappingdesk;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a version.
 *
 * @param number order within the version, from 1
 * @param action what
 * @param fromState state before, null of the upload
 * @param toState state after
 * @param comment what was said
 * @param at when
 * @param actorId by whom
 * @param actorName the same, for people
 * @param actorRole in which role
 */
public record MappingEvent(
    int number,
    MappingAction action,
    @Nullable MappingState fromState,
    MappingState toState,
    String comment,
    OffsetDateTime at,
    String actorId,
    String actorName,
    Actor.Role actorRole) {}
