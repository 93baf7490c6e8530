package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assistance that was applied for once.
 *
 * @param application 申請履歴番号
 * @param start day of the application, from which it is granted
 * @param end 廃止年月日, null while it goes on
 * @param reason 廃止事由, empty while it goes on
 */
record Period(int application, LocalDate start, @Nullable LocalDate end, String reason) {

  /** The last day on which something may be decided. */
  LocalDate last(LocalDate asOf) {
    return end == null ? asOf : end.minusDays(1);
  }
}
