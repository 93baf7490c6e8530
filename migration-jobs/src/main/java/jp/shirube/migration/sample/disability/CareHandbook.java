package jp.shirube.migration.sample.disability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A person's 療育手帳 with its history.
 *
 * @param number as printed on it
 * @param issued 初回交付日
 * @param entries one for each time the person was examined, ascending
 */
record CareHandbook(Resident resident, String number, LocalDate issued, List<Entry> entries) {

  CareHandbook {
    entries = List.copyOf(entries);
  }

  /** Who examines. */
  enum Examiner {
    CHILDREN("茨城県中央児童相談所"),
    ADULTS("茨城県福祉相談センター"),
    ELSEWHERE("他都道府県の判定機関");

    private final String wording;

    Examiner(String wording) {
      this.wording = wording;
    }

    String wording() {
      return wording;
    }
  }

  /**
   * An examination and what came of it.
   *
   * @param grade 1 (最重度) to 4 (軽度)
   * @param judged 判定年月日
   * @param next when the person is examined again, null for never
   * @param reissued 再交付年月日, null for none
   * @param returned 返還日, null while it is held
   */
  record Entry(
      int number,
      boolean latest,
      State state,
      int grade,
      LocalDate judged,
      @Nullable YearMonth next,
      @Nullable LocalDate reissued,
      @Nullable LocalDate returned,
      Examiner examiner,
      Stamp stamp) {}
}
