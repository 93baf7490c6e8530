package jp.shirube.reports.exchange;

import java.time.OffsetDateTime;

/**
 * How a workbook fared, in rows.
 *
 * @param headline the outcome as a sentence
 * @param fileName the file that came back
 * @param person who brought it
 * @param at when
 * @param rows rows that came back
 * @param accepted rows whose changes were stored
 * @param unchanged rows without any change
 * @param rejected rows with errors
 * @param conflicting rows with conflicts and no errors
 */
public record CheckSummary(
    String headline,
    String fileName,
    String person,
    OffsetDateTime at,
    int rows,
    int accepted,
    int unchanged,
    int rejected,
    int conflicting) {}
