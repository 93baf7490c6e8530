package jp.shirube.migration.sample.delivery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/** Texts that relational vendors keep; null is NULL. */
public final class SqlTexts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private SqlTexts() {}

  /** {@code YYYYMMDD}. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DAY);
  }

  /** {@code YYYYMM}. */
  public static String month(@Nullable YearMonth month) {
    return month == null ? "" : month.format(MONTH);
  }

  /** {@code HHMMSS} of when a record was changed. */
  public static String clock(Stamp stamp) {
    return stamp.time().format(CLOCK);
  }

  /** A timestamp as it is spooled. */
  public static String moment(LocalDate day, LocalTime time) {
    return day + " " + time.format(TIME);
  }

  /** When a record was changed, as a timestamp is spooled. */
  public static String moment(Stamp stamp) {
    return moment(stamp.date(), stamp.time());
  }
}
