package jp.shirube.migration.sample.lateelderly;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One person's late-elderly medical care (後期高齢者医療).
 *
 * @param number 被保険者番号, 8 digits
 * @param qualifications history, ascending
 * @param premiums levies by year, each with its history, ascending
 */
record Cover(
    String number, Resident resident, List<Qualification> qualifications, List<Premium> premiums) {

  Cover {
    qualifications = List.copyOf(qualifications);
    premiums = List.copyOf(premiums);
  }

  /** Why a person is covered, with the standard's code of the 資格取得事由. */
  enum Entry {
    OF_AGE("001"),
    MOVED_IN("002"),
    CERTIFIED("003"),
    FOUNDED("004");

    private final String code;

    Entry(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Why a person is no longer covered, with the standard's code of the 資格喪失事由. */
  enum Exit {
    DEATH("101"),
    MOVED_OUT("102"),
    STRUCK_OFF("103");

    private final String code;

    Exit(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * How a person is covered for some time.
   *
   * @param disabled covered before the age of 75 for a certified disability
   * @param lost 資格喪失年月日, the day after a death; null in all entries but the last
   * @param exit null without a loss
   * @param to last day of the entry, null while it stands
   * @param burden tenths of the costs that the person bears: 1, 2, 3
   * @param elsewhere 住所地特例: lives in a home in another municipality
   * @param certified 障害認定年月日, null without a certified disability
   * @param issued when the certificate was handed out
   */
  record Qualification(
      int number,
      boolean latest,
      boolean disabled,
      Entry entry,
      LocalDate acquired,
      @Nullable Exit exit,
      @Nullable LocalDate lost,
      LocalDate from,
      @Nullable LocalDate to,
      int burden,
      boolean elsewhere,
      @Nullable LocalDate certified,
      LocalDate issued,
      Stamp stamp) {}

  /** 徴収方法区分. */
  enum Collection {
    ORDINARY("1"),
    SPECIAL("2"),
    BOTH("3");

    private final String code;

    Collection(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * A year's premium as levied or corrected.
   *
   * @param notice 通知書番号
   * @param levyYear 賦課年度
   * @param year 相当年度, earlier than the other where it was levied late
   * @param correction 更正事由, empty for the first levy
   * @param instalments ascending; they sum up to the total
   * @param stamp of the last change, be it a payment
   */
  record Premium(
      String notice,
      int levyYear,
      int year,
      int number,
      boolean latest,
      Amounts amounts,
      Collection collection,
      String correction,
      List<Instalment> instalments,
      Stamp stamp) {

    Premium {
      instalments = List.copyOf(instalments);
    }

    /** 特別徴収額: what is withheld from the pension. */
    long special() {
      return instalments.stream().filter(Instalment::special).mapToLong(Instalment::amount).sum();
    }

    /** 普通徴収額. */
    long ordinary() {
      return amounts.total() - special();
    }
  }

  /**
   * One instalment.
   *
   * @param period 期別: 01 to 09 from July to March, 10 for what was levied late, 11 to 16 withheld
   *     from the pension
   * @param special withheld from the pension
   * @param paidOn null while nothing is paid
   * @param reminded 督促状発行年月日, null for none
   */
  record Instalment(
      String period,
      boolean special,
      long amount,
      LocalDate due,
      long paid,
      @Nullable LocalDate paidOn,
      @Nullable LocalDate reminded) {

    /** The same as it was levied. */
    Instalment unpaid() {
      return new Instalment(period, special, amount, due, 0, null, null);
    }
  }
}
