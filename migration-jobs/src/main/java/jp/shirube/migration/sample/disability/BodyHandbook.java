package jp.shirube.migration.sample.disability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A person's 身体障害者手帳 with its history.
 *
 * @param prefecture 都道府県コード of the prefecture that handed it out
 * @param serial its number there, 6 digits
 * @param entries ascending
 */
record BodyHandbook(Resident resident, String prefecture, String serial, List<Entry> entries) {

  BodyHandbook {
    entries = List.copyOf(entries);
  }

  /**
   * How things stand after something happened.
   *
   * @param issued 初回交付日, null while it is applied for
   * @param reissued 再交付年月日, null for none
   * @param returned 返還日, null while it is held
   * @param impairments those certified, the first the one it was handed out for; none is empty
   * @param examined when the person is examined again, null for never
   */
  record Entry(
      int number,
      boolean latest,
      State state,
      @Nullable LocalDate issued,
      @Nullable LocalDate reissued,
      @Nullable LocalDate returned,
      List<Impairment> impairments,
      @Nullable YearMonth examined,
      Stamp stamp) {

    Entry {
      impairments = List.copyOf(impairments);
    }

    /** 総合等級. */
    int grade() {
      return Impairment.total(impairments);
    }

    Impairment main() {
      return impairments.get(0);
    }
  }
}
