package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A coordination item (調整事項) as it stands.
 *
 * @param id database id
 * @param number number within the municipality, from 1
 * @param title what it is about, in a few words
 * @param question the question
 * @param raisedBy whose question it is
 * @param owner who answers
 * @param due last day for the answer
 * @param state where it stands
 * @param subject what it is tied to
 * @param raisedAt when it was raised
 * @param askedAt when it last began to wait for an answer
 * @param changedAt last change
 * @param lastAnswer latest answer, {@code ""} while there is none
 */
public record CoordinationItem(
    long id,
    int number,
    String title,
    String question,
    Party raisedBy,
    Party owner,
    LocalDate due,
    ItemState state,
    ItemSubject subject,
    OffsetDateTime raisedAt,
    OffsetDateTime askedAt,
    OffsetDateTime changedAt,
    String lastAnswer) {

  /** Whether an answer should have come before a day. */
  public boolean isOverdue(LocalDate day) {
    return state == ItemState.OPEN && due.isBefore(day);
  }

  CoordinationItem with(
      String newTitle, String newQuestion, Party newOwner, LocalDate newDue, ItemSubject about) {
    return new CoordinationItem(
        id,
        number,
        newTitle,
        newQuestion,
        raisedBy,
        newOwner,
        newDue,
        state,
        about,
        raisedAt,
        askedAt,
        changedAt,
        lastAnswer);
  }

  /** The same with another due date. */
  public CoordinationItem withDue(LocalDate newDue) {
    return with(title, question, owner, newDue, subject);
  }

  /** The same addressed to another. */
  public CoordinationItem withOwner(Party newOwner) {
    return with(title, question, newOwner, due, subject);
  }

  /** The same in other words. */
  public CoordinationItem withWords(String newTitle, String newQuestion) {
    return with(newTitle, newQuestion, owner, due, subject);
  }

  /** The same about something else. */
  public CoordinationItem withSubject(ItemSubject about) {
    return with(title, question, owner, due, about);
  }
}
