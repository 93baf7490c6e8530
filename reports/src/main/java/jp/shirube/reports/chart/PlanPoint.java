package jp.shirube.reports.chart;

import java.time.YearMonth;

/**
 * The plan at a month's end.
 *
 * @param month the month
 * @param planned steps that are planned to have ended by then, those out of scope included
 */
public record PlanPoint(YearMonth month, int planned) {}
