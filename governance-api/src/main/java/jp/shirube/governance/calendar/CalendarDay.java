package jp.shirube.governance.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day as the city's calendar shows it.
 *
 * @param date the day
 * @param businessNumber which business day of its month it is, from 1; 0 when it is none
 * @param holiday the national holiday, null when it is none
 * @param periods the city's closed and busy periods it lies in
 */
public record CalendarDay(
    LocalDate date,
    int businessNumber,
    @Nullable NationalHoliday holiday,
    List<BusyPeriod> periods) {

  public boolean isBusinessDay() {
    return businessNumber > 0;
  }
}
