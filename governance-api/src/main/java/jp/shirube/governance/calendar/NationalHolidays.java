package jp.shirube.governance.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Japan's national holidays from 2020 on. The days the law names are data of Jollyday's form
 * ({@code calendar/national-holidays.xml}); what the law derives from them is here, since
 * Jollyday's own calendar of Japan leaves it out: equinoxes, days in place of a Sunday, days
 * between two holidays.
 */
final class NationalHolidays {

  private static final String LAW = "/calendar/national-holidays.xml";
  private static final Map<Integer, NavigableMap<LocalDate, NationalHoliday>> YEARS =
      new ConcurrentHashMap<>();

  private NationalHolidays() {}

  /** The holidays of a year in order. */
  static NavigableMap<LocalDate, NationalHoliday> of(int year) {
    return YEARS.computeIfAbsent(year, NationalHolidays::compute);
  }

  private static NavigableMap<LocalDate, NationalHoliday> compute(int year) {
    NavigableMap<LocalDate, NationalHoliday> named = new TreeMap<>();
    for (Holiday holiday : rules().getHolidays(Year.of(year))) {
      named.put(holiday.getDate(), NationalHoliday.valueOf(holiday.getPropertiesKey()));
    }
    named.put(vernalEquinox(year), NationalHoliday.VERNAL_EQUINOX);
    named.put(autumnalEquinox(year), NationalHoliday.AUTUMNAL_EQUINOX);
    NavigableMap<LocalDate, NationalHoliday> all = new TreeMap<>(named);
    between(named).forEach(day -> all.put(day, NationalHoliday.BETWEEN));
    substitutes(named).forEach(day -> all.put(day, NationalHoliday.SUBSTITUTE));
    return all;
  }

  private static HolidayManager rules() {
    URL law = Objects.requireNonNull(NationalHolidays.class.getResource(LAW), LAW);
    return HolidayManager.getInstance(ManagerParameters.create(law));
  }

  /** The next day that is no holiday, for each holiday on a Sunday. */
  private static List<LocalDate> substitutes(NavigableMap<LocalDate, NationalHoliday> named) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate holiday : named.keySet()) {
      if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
        LocalDate day = holiday;
        while (named.containsKey(day)) {
          day = day.plusDays(1);
        }
        days.add(day);
      }
    }
    return days;
  }

  private static List<LocalDate> between(NavigableMap<LocalDate, NationalHoliday> named) {
    return named.keySet().stream()
        .map(holiday -> holiday.plusDays(1))
        .filter(day -> !named.containsKey(day) && named.containsKey(day.plusDays(1)))
        .toList();
  }

  /**
   * The day that the observatory's table will name, by the approximation that holds from 1980 to
   * 2099 (海上保安庁水路部 暦計算研究会編 新こよみ便利帳). It is official only once it is announced in February of the
   * year before.
   */
  private static LocalDate vernalEquinox(int year) {
    return LocalDate.of(year, Month.MARCH, equinox(20.8431, year));
  }

  /** Like {@link #vernalEquinox}. */
  private static LocalDate autumnalEquinox(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, equinox(23.2488, year));
  }

  private static int equinox(double in1980, int year) {
    int since = year - 1980;
    return (int) (in1980 + 0.242194 * since - Math.floorDiv(since, 4));
  }
}
