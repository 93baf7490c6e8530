package jp.shirube.governance.coordination;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said or done about an item.
 *
 * @param itemId the item
 * @param action {@code RAISE}, {@code CHANGE} or the name of an {@link ItemAction}
 * @param fromState state before, null when it was raised
 * @param toState state after
 * @param field changed field of a {@code CHANGE}, else {@code ""}
 * @param oldValue its value before
 * @param newValue its value after
 * @param text the answer, or why it was done
 * @param at when
 * @param actorName by whom
 * @param actorRole in which role
 */
public record ItemEvent(
    long itemId,
    String action,
    @Nullable ItemState fromState,
    ItemState toState,
    String field,
    String oldValue,
    String newValue,
    String text,
    OffsetDateTime at,
    String actorName,
    Actor.Role actorRole) {

  /** Whether with it an item that waited got its answer. */
  public boolean isFirstAnswer() {
    return action.equals(ItemAction.ANSWER.name()) && fromState == ItemState.OPEN;
  }

  /** Whether with it an item began to wait for an answer. */
  boolean isAsking() {
    return toState == ItemState.OPEN && fromState != ItemState.OPEN;
  }
}
