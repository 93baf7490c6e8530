package jp.shirube.governance.calendar;

import java.util.List;

/**
 * What became of an imported file.
 *
 * @param fiscalYears the fiscal years it speaks of, in order
 * @param periods how many periods were taken
 * @param replaced how many periods of these years were there before
 */
public record CalendarImport(List<Integer> fiscalYears, int periods, int replaced) {}
