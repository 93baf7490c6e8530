package jp.shirube.governance.web.month;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every month, the latest first.
 *
 * @param months the months
 * @param next month that the viewer may open, null when he may not
 */
record MonthList(List<MonthLine> months, @Nullable YearMonth next) {}
