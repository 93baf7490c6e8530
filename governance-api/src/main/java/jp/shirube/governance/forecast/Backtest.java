package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.reports.figure.Rate;

/**
 * How forecasts made on earlier days would have come true. A forecast day that lies behind today
 * either was kept or was not, whether the step has ended by now or not: so unfinished steps count
 * too, and a good forecast has 10, 50 and 90 of 100 kept.
 *
 * @param days the days the forecasts were made as of
 * @param early of the days that 10 of 100 runs do not exceed, how many were kept
 * @param likely of those that half do not exceed
 * @param late of those that 90 of 100 do not exceed
 * @param plan of the planned ends, how many were kept
 * @param likelyOff median of the business days by which ends missed the likely day
 * @param planOff median of the business days by which they missed the plan
 */
public record Backtest(
    List<LocalDate> days,
    Rate early,
    Rate likely,
    Rate late,
    Rate plan,
    int likelyOff,
    int planOff) {

  public Backtest {
    days = List.copyOf(days);
  }
}
