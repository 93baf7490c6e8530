package jp.shirube.governance.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a city's calendar has of its own.
 *
 * @param closing the days at the turn of the year
 * @param closingName their name for people
 * @param periods periods in order, closed and busy ones
 * @param open days of work although they are holidays or at a weekend
 */
record CityDays(
    YearlyClosing closing, String closingName, List<BusyPeriod> periods, Set<LocalDate> open) {

  CityDays {
    periods = List.copyOf(periods);
    open = Set.copyOf(open);
  }

  boolean isClosed(LocalDate day) {
    return closing.contains(day)
        || periods.stream().anyMatch(period -> period.isClosed() && period.contains(day));
  }
}
