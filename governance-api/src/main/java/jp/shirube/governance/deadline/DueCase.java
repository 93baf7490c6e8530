package jp.shirube.governance.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One thing that was due and whether it stood at the end of that day.
 *
 * @param month the month
 * @param stage what was due
 * @param party who owed it
 * @param object the business system for a vendor, else {@code ""}
 * @param due the deadline by which it is judged
 * @param onTime whether it stood at the end of that day
 */
public record DueCase(
    YearMonth month, Stage stage, Party party, String object, LocalDate due, boolean onTime) {}
