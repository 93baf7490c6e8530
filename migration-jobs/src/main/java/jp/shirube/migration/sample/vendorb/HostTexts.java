package jp.shirube.migration.sample.vendorb;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/** Forms in which the host keeps dates and times; what is missing is an empty text. */
public final class HostTexts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private HostTexts() {}

  /** Wareki with the era's digit: {@code 5080401}. */
  public static String wareki(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).hostWareki();
  }

  /** {@code 20260401}. */
  public static String day(@Nullable LocalDate date) {
    return date == null ? "" : date.format(DAY);
  }

  /** {@code 202604}. */
  public static String month(@Nullable YearMonth month) {
    return month == null ? "" : month.format(MONTH);
  }

  /** Wareki with the era's letter: {@code R0804}. */
  public static String warekiMonth(@Nullable YearMonth month) {
    return month == null ? "" : VagueDate.of(month.atDay(1)).wareki().substring(0, 5);
  }

  /** {@code 093000}. */
  public static String time(LocalTime time) {
    return time.format(TIME);
  }
}
