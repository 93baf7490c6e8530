package jp.shirube.governance.web.month;

import java.time.LocalDate;
import jp.shirube.governance.progress.Month;
import org.jspecify.annotations.Nullable;

/**
 * A month of the list.
 *
 * @param month its latest revision
 * @param path where it is
 * @param next last day for what comes next, null when nothing is due
 * @param overdue whether that day has passed
 */
record MonthLine(Month month, String path, @Nullable LocalDate next, boolean overdue) {}
