package jp.shirube.governance.pmo;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The time as of which a month is reported. */
public final class ReportDay {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private ReportDay() {}

  /**
   * Now, but not later than the month's last minute: what is late after its end is not late in it.
   * Of a month that has not begun only what is so now can be told.
   */
  public static OffsetDateTime of(YearMonth month, OffsetDateTime now) {
    OffsetDateTime end = month.atEndOfMonth().atTime(23, 59).atZone(JAPAN).toOffsetDateTime();
    return now.isAfter(end) ? end : now.atZoneSameInstant(JAPAN).toOffsetDateTime();
  }
}
