package jp.shirube.migration.sample.disability;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A person's 精神障害者保健福祉手帳 with its history.
 *
 * @param number as printed on it
 * @param entries one for each time it was granted, and its end, ascending
 */
record MentalHandbook(Resident resident, String number, List<Entry> entries) {

  MentalHandbook {
    entries = List.copyOf(entries);
  }

  /**
   * Two years of it, or its end.
   *
   * @param grade 1 to 3
   * @param expires end of the month in which two years end
   * @param together whether 自立支援医療 was applied for in one
   * @param returned 返還日, null while it is held
   */
  record Entry(
      int number,
      boolean latest,
      State state,
      int grade,
      LocalDate applied,
      LocalDate granted,
      LocalDate expires,
      boolean together,
      @Nullable LocalDate returned,
      Stamp stamp) {}
}
