package jp.shirube.migration.sample.vendora;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/** How vendor A's tax systems write days, months and numbers. */
public final class CsvTexts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private CsvTexts() {}

  /** {@code R080401}; empty for no day. */
  public static String wareki(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).wareki();
  }

  /** {@code 20260401}; eight zeros for no day, as the vendor's database has it. */
  public static String western(@Nullable LocalDate date) {
    return date == null ? "00000000" : date.format(DAY);
  }

  /** {@code R0804}; empty for no month. */
  public static String month(@Nullable YearMonth month) {
    return month == null ? "" : wareki(month.atDay(1)).substring(0, 5);
  }

  /** Date and time in one: {@code 20260401093015}. */
  public static String stamp(Stamp stamp) {
    return stamp.date().format(DAY) + stamp.time().format(TIME);
  }

  /** The number with leading zeros. */
  public static String padded(long number, int digits) {
    String text = Long.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
