package jp.shirube.governance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The business days of a city as they were known when it was asked for. Immutable and safe to use
 * from several threads.
 *
 * <p>Laws: {@code between(d, plus(d, n)) == n} for n >= 0, and for any n when d is a business day;
 * {@code between(a, b) == -between(b, a)}.
 */
public final class BusinessCalendar {

  private final CityDays city;
  private final Map<Integer, BitSet> years = new ConcurrentHashMap<>();

  BusinessCalendar(CityDays city) {
    this.city = city;
  }

  /** Neither at a weekend nor a national holiday nor closed; or opened by the city's own word. */
  public boolean isBusinessDay(LocalDate day) {
    return year(day.getYear()).get(day.getDayOfYear());
  }

  /**
   * The n-th business day after a day, or before it when n is negative; the day itself when n is 0.
   */
  public LocalDate plus(LocalDate day, int businessDays) {
    int step = Integer.signum(businessDays);
    LocalDate at = day;
    for (int left = Math.abs(businessDays); left > 0; ) {
      at = at.plusDays(step);
      left -= isBusinessDay(at) ? 1 : 0;
    }
    return at;
  }

  /** How many business days there are after a day up to and including another; negative back. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .map(year -> count(year, from, to))
        .sum();
  }

  /**
   * The n-th business day of a month, counted from its end when n is negative. It lies in another
   * month when the month has too few.
   *
   * @throws IllegalArgumentException when n is 0
   */
  public LocalDate nth(YearMonth month, int n) {
    if (n == 0) {
      throw new IllegalArgumentException("business days are counted from 1");
    }
    return n > 0 ? plus(month.atDay(1).minusDays(1), n) : plus(month.atEndOfMonth().plusDays(1), n);
  }

  /** The closed and busy periods that share a day with the days from the first to the last. */
  public List<BusyPeriod> collisions(LocalDate from, LocalDate to) {
    Stream<BusyPeriod> closings =
        IntStream.rangeClosed(from.getYear() - 1, to.getYear())
            .mapToObj(year -> city.closing().of(year, city.closingName()));
    return Stream.concat(closings, city.periods().stream())
        .filter(period -> period.overlaps(from, to))
        .sorted(Comparator.comparing(BusyPeriod::from).thenComparing(BusyPeriod::kind))
        .toList();
  }

  /** Every day of a month with what is known of it. */
  public List<CalendarDay> days(YearMonth month) {
    List<CalendarDay> days = new ArrayList<>();
    LocalDate before = month.atDay(1).minusDays(1);
    for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
      int number = isBusinessDay(day) ? between(before, day) : 0;
      days.add(
          new CalendarDay(
              day, number, NationalHolidays.of(day.getYear()).get(day), collisions(day, day)));
    }
    return days;
  }

  private int count(int year, LocalDate after, LocalDate upTo) {
    int first = year == after.getYear() ? after.getDayOfYear() + 1 : 1;
    int last = year == upTo.getYear() ? upTo.getDayOfYear() : 366;
    return year(year).get(first, last + 1).cardinality();
  }

  /** Bit n is set when day n of the year is a business day. */
  private BitSet year(int year) {
    return years.computeIfAbsent(year, this::compute);
  }

  private BitSet compute(int year) {
    BitSet days = new BitSet();
    LocalDate first = LocalDate.of(year, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .filter(this::isWorkedOn)
        .forEach(day -> days.set(day.getDayOfYear()));
    return days;
  }

  private boolean isWorkedOn(LocalDate day) {
    if (city.open().contains(day)) {
      return true;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !NationalHolidays.of(day.getYear()).containsKey(day)
        && !city.isClosed(day);
  }
}
