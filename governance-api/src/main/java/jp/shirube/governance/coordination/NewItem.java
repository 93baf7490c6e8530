package jp.shirube.governance.coordination;

import java.time.LocalDate;

/**
 * A coordination item to be raised.
 *
 * @param title what it is about, in a few words
 * @param question the question
 * @param raisedBy whose question it is
 * @param owner who answers
 * @param due last day for the answer
 * @param subject what it is tied to
 */
public record NewItem(
    String title,
    String question,
    Party raisedBy,
    Party owner,
    LocalDate due,
    ItemSubject subject) {}
