package jp.shirube.reports.pmo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The city's business days over the time of a report: Monday to Friday but for the days named here.
 *
 * @param closed days from Monday to Friday that are none, each once
 * @param open Saturdays and Sundays that are, each once
 */
public record BusinessDays(List<LocalDate> closed, List<LocalDate> open) {

  /** Monday to Friday without exception. */
  public static final BusinessDays WEEKDAYS = new BusinessDays(List.of(), List.of());

  private static final int WEEK = 7;
  private static final int WORKDAYS = 5;

  public BusinessDays {
    closed = List.copyOf(closed);
    open = List.copyOf(open);
  }

  /** Business days after a day up to and including another; negative when that is earlier. */
  public int between(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? -between(to, from)
        : weekdays(from, to) - count(closed, from, to) + count(open, from, to);
  }

  /** Whether a day is one of Monday to Friday. */
  public static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private static int weekdays(LocalDate from, LocalDate to) {
    int days = Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    LocalDate rest = to.minusDays(days % WEEK);
    long left = rest.plusDays(1).datesUntil(to.plusDays(1)).filter(BusinessDays::isWeekday).count();
    return days / WEEK * WORKDAYS + (int) left;
  }

  private static int count(List<LocalDate> days, LocalDate from, LocalDate to) {
    return (int) days.stream().filter(day -> day.isAfter(from) && !day.isAfter(to)).count();
  }
}
