package jp.shirube.governance.web.matrix;

/**
 * A month with its rates.
 *
 * @param month the month
 * @param latest whether it is the latest revision
 * @param figures figures of what the one who looks may see, without what is overdue
 * @param points difference of 完了率 to the month before in points, {@code ""} for the first
 */
record MonthRates(MonthView month, boolean latest, Figures figures, String points) {}
