package jp.shirube.governance.progress;

import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the table of a month's life: who may do what in which state.
 *
 * @param from state before; null where there is no month yet
 * @param action what is done
 * @param role who does it
 * @param to state after; of {@link MonthAction#REVISE} that of the new revision
 * @param needsReason whether it has to be said why
 */
public record MonthTransition(
    @Nullable MonthState from,
    MonthAction action,
    Actor.Role role,
    MonthState to,
    boolean needsReason) {}
