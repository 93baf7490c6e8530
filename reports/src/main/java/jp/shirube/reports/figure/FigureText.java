package jp.shirube.reports.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Figures as text, the same in every renderer. */
public final class FigureText {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final long MILLIS_PER_TENTH = 100;

  private FigureText() {}

  /** {@code 1,234}, {@code 2026/11/22}, {@code 2026/11/22 17:05}, text as it is. */
  public static String of(Object value) {
    if (value instanceof LocalDate date) {
      return DATE.format(date);
    }
    if (value instanceof OffsetDateTime time) {
      return TIME.format(japanese(time));
    }
    if (value instanceof Long || value instanceof BigDecimal) {
      return grouped("#,##0.########").format(value);
    }
    return value.toString();
  }

  /**
   * The time of a clock in Japan: databases and servers hand over instants in offsets of their own.
   */
  public static LocalDateTime japanese(OffsetDateTime time) {
    return time.atZoneSameInstant(JAPAN).toLocalDateTime();
  }

  /** {@code 8.4秒}, {@code 3分05秒}, {@code 2時間03分}. */
  public static String elapsed(Duration elapsed) {
    if (elapsed.toMinutes() == 0) {
      long tenths = (elapsed.toMillis() + MILLIS_PER_TENTH / 2) / MILLIS_PER_TENTH;
      return Labels.text(
          "elapsed.seconds", Map.of("seconds", BigDecimal.valueOf(tenths, 1).toString()));
    }
    return elapsed.toHours() == 0
        ? parts("elapsed.minutes", elapsed.toMinutesPart(), elapsed.toSecondsPart())
        : parts("elapsed.hours", elapsed.toHours(), elapsed.toMinutesPart());
  }

  private static String parts(String key, long major, int minor) {
    return Labels.text(
        key, Map.of("major", Long.toString(major), "minor", "%02d".formatted(minor)));
  }

  private static DecimalFormat grouped(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
