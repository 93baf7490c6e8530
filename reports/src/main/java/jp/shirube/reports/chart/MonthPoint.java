package jp.shirube.reports.chart;

import java.time.YearMonth;
import jp.shirube.reports.figure.Rate;

/**
 * How far the work was in a month.
 *
 * @param month the month
 * @param settled steps done or out of scope, of all: the national rate
 * @param work work done, of all work: the weighted rate
 * @param open nobody has answered for the month yet; its figures may still change
 */
public record MonthPoint(YearMonth month, Rate settled, Rate work, boolean open) {}
