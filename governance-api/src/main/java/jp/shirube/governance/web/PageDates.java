package jp.shirube.governance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and times as pages show them: the western date and the era's beside it. */
@Component("dates")
public final class PageDates {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter ERA_YEAR =
      DateTimeFormatter.ofPattern("GGGGy年", Locale.JAPAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** {@code 2026-11-22（令和8年11月22日）}, {@code ""} for none. */
  public String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : "%s（%s%d月%d日）".formatted(day, era(day), day.getMonthValue(), day.getDayOfMonth());
  }

  /** {@code 2026年11月（令和8年11月）}. */
  public String month(YearMonth month) {
    return "%d年%d月（%s%d月）"
        .formatted(
            month.getYear(), month.getMonthValue(), era(month.atDay(1)), month.getMonthValue());
  }

  /** {@code 2026-11-22 09:15} in Japan, {@code ""} for none. */
  public String time(@Nullable OffsetDateTime time) {
    return time == null ? "" : TIME.format(time.atZoneSameInstant(ZONE));
  }

  /** {@code 2026-11-22 09:15} in Japan, {@code ""} for none. */
  public String time(@Nullable Instant time) {
    return time == null ? "" : TIME.format(time.atZone(ZONE));
  }

  private static String era(LocalDate day) {
    return ERA_YEAR.format(JapaneseDate.from(day)).replace("令和1年", "令和元年");
  }
}
