package jp.shirube.migration.sample.corporatetax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A return (申告) of a business year.
 *
 * @param number 申告履歴番号 of the business year, from 1
 * @param kind what kind of return
 * @param from first day of the business year
 * @param to its last day
 * @param filed 申告年月日
 * @param settled when the final return was filed, null before
 * @param due 申告期限
 * @param extended 延長申告期限, null where it is not extended
 * @param base 課税標準となる法人税額, thousands; of a divided corporation the part of the city
 * @param shareOf employees in the city by which it was divided, 0 for an undivided one
 * @param incomeTax 法人税割額, 6 % of the base down to hundreds
 * @param flatTax 均等割額
 * @param paid 既納付額
 */
record TaxReturn(
    int number,
    boolean latest,
    Kind kind,
    LocalDate from,
    LocalDate to,
    LocalDate filed,
    @Nullable LocalDate settled,
    LocalDate due,
    @Nullable LocalDate extended,
    long base,
    int shareOf,
    long incomeTax,
    long flatTax,
    long paid,
    Stamp stamp) {

  /** 申告区分. */
  enum Kind {
    PROVISIONAL("01", "予定"),
    FINAL("03", "確定"),
    AMENDED("04", "修正");

    private final String code;
    private final String wording;

    Kind(String code, String wording) {
      this.code = code;
      this.wording = wording;
    }

    /** Code of the standard. */
    String code() {
      return code;
    }

    String wording() {
      return wording;
    }
  }

  /** 納付額; negative for what is paid back. */
  long payable() {
    return incomeTax + flatTax - paid;
  }

  /** 事業年度番号: the last day of the year in digits. */
  String year() {
    return to.toString().replace("-", "");
  }

  TaxReturn asLatest() {
    return new TaxReturn(
        number, true, kind, from, to, filed, settled, due, extended, base, shareOf, incomeTax,
        flatTax, paid, stamp);
  }
}
