package jp.shirube.reports.coordination;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one party answers.
 *
 * @param owner name of the party
 * @param waiting its items that wait for an answer
 * @param overdue how many of them are overdue
 * @param answered its answers of the month
 * @param meanDays mean business days of these, to one place, null when there are none
 * @param longestDays longest of these, null when there are none
 */
public record PartyLine(
    String owner,
    long waiting,
    long overdue,
    long answered,
    @Nullable BigDecimal meanDays,
    @Nullable Integer longestDays) {}
