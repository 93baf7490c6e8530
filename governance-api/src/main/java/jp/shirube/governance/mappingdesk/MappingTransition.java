package jp.shirube.governance.mappingdesk;

import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the table of a version's life: who may do what in which state.
 *
 * @param from state before; null where there is no version yet
 * @param action what is done
 * @param role who does it
 * @param to state after
 * @param needsComment whether it has to be said why
 */
public record MappingTransition(
    @Nullable MappingState from,
    MappingAction action,
    Actor.Role role,
    MappingState to,
    boolean needsComment) {}
