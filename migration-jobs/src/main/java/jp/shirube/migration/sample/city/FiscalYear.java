package jp.shirube.migration.sample.city;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** 年度: from April of the year it is named after to March. */
public final class FiscalYear {

  private FiscalYear() {}

  /** The fiscal year of a day. */
  public static int of(LocalDate day) {
    return day.getYear() - (day.getMonthValue() < 4 ? 1 : 0);
  }

  /** Its first day. */
  public static LocalDate first(int year) {
    return LocalDate.of(year, 4, 1);
  }

  /** Its last day. */
  public static LocalDate last(int year) {
    return first(year + 1).minusDays(1);
  }

  /** Wareki of the year by its first day: {@code R08}. */
  public static String wareki(int year) {
    return VagueDate.of(first(year)).wareki().substring(0, 3);
  }

  /** The day on which something is due: at weekends the Monday after (地方税法第20条の5). */
  public static LocalDate due(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.plusDays(2);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }
}
