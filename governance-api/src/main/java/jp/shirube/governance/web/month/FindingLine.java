package jp.shirube.governance.web.month;

import jp.shirube.governance.web.PageFinding;

/**
 * Something to look at in a month, as the page shows it.
 *
 * @param department department in charge, {@code ""} when it is about the month
 * @param system name of the system, {@code ""} when it is about the month
 * @param step number and name of the step, {@code ""} for none
 * @param cell where the cell is shown, {@code ""} for none
 * @param finding what it is
 */
record FindingLine(
    String department, String system, String step, String cell, PageFinding finding) {}
