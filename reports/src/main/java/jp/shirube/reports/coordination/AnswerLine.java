package jp.shirube.reports.coordination;

import java.time.LocalDate;

/**
 * An answer to an item that waited for one.
 *
 * @param number number of the item
 * @param title what the item is about
 * @param owner name of the one who answered
 * @param askedOn day on which it began to wait
 * @param answeredOn day of the answer
 * @param businessDays business days between them
 * @param text the answer
 */
public record AnswerLine(
    int number,
    String title,
    String owner,
    LocalDate askedOn,
    LocalDate answeredOn,
    int businessDays,
    String text) {}
