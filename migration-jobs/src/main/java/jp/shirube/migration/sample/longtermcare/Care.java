package jp.shirube.migration.sample.longtermcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One person's long-term care insurance (介護保険).
 *
 * @param number 被保険者番号, 10 digits
 * @param publicNumber 公費受給者番号 of those on public assistance, empty for all others
 * @param qualifications history, ascending
 * @param certifications applications, ascending
 * @param premiums levies by year, each with its history, ascending
 * @param benefits by month and service, ascending
 */
record Care(
    String number,
    Resident resident,
    String publicNumber,
    List<Qualification> qualifications,
    List<Certification> certifications,
    List<Premium> premiums,
    List<Benefit> benefits) {

  /** 介護保険者番号 of the city: invented. */
  static final String INSURER = "089999";

  Care {
    qualifications = List.copyOf(qualifications);
    certifications = List.copyOf(certifications);
    premiums = List.copyOf(premiums);
    benefits = List.copyOf(benefits);
  }

  /** The last application that was decided, null for none. */
  @Nullable Certification lastDecided() {
    Certification last = null;
    for (Certification one : certifications) {
      last = one.certified() == null ? last : one;
    }
    return last;
  }

  /** The last application, null for those who never applied. */
  @Nullable Certification lastCertification() {
    return certifications.isEmpty() ? null : certifications.get(certifications.size() - 1);
  }

  /** Why a person is insured, with the code of the 資格取得事由. */
  enum Entry {
    OF_AGE("01"),
    MOVED_IN("02"),
    FOUNDED("03"),
    ILL("04");

    private final String code;

    Entry(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Why a person is no longer insured, with the code of the 資格喪失事由. */
  enum Exit {
    DEATH("11"),
    MOVED_OUT("12"),
    STRUCK_OFF("13");

    private final String code;

    Exit(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * How a person is insured for some time.
   *
   * @param first 第1号: from 65; the others are the certified of 40 to 64
   * @param notified null where nobody has to tell
   * @param lost null in all entries but the last
   * @param exit null without a loss
   * @param changed 資格変更年月日: the 65th year is completed, null for no change
   * @param elsewhere since when the person lives in a home elsewhere (住所地特例), null for not
   */
  record Qualification(
      int number,
      boolean latest,
      boolean first,
      Entry entry,
      LocalDate acquired,
      @Nullable LocalDate notified,
      @Nullable Exit exit,
      @Nullable LocalDate lost,
      @Nullable LocalDate changed,
      @Nullable LocalDate elsewhere,
      Stamp stamp) {}

  /** 要介護認定状況, with the standard's code. */
  enum Status {
    PENDING("01"),
    WITHDRAWN("02"),
    CERTIFIED("04");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * An application for certification (要介護認定) and what came of it.
   *
   * @param reason 受給申請事由: 01 new, 02 renewal, 03 change of the level
   * @param level pending while nothing is decided
   * @param certified null while nothing is decided, as are the days of validity
   * @param cut whether another level followed before the validity ended
   * @param disease number of the 特定疾病 of those under 65, 0 for none
   * @param opinion 介護認定審査会意見, empty for none
   * @param guess 一次判定結果, null while nothing is decided
   */
  record Certification(
      int number,
      boolean latest,
      Status status,
      LocalDate applied,
      String reason,
      CareLevel level,
      @Nullable LocalDate certified,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean cut,
      int disease,
      String opinion,
      @Nullable CareLevel guess,
      @Nullable LocalDate surveyed,
      @Nullable LocalDate reported,
      Stamp stamp) {

    /** 直近異動年月日: when another level followed, or when it was decided. */
    @Nullable LocalDate changed() {
      return cut && to != null ? to.plusDays(1) : certified;
    }

    /** 直近異動事由, by the codes of the 受給申請事由; empty while nothing is decided. */
    String change() {
      if (certified == null) {
        return "";
      }
      return cut ? Certifications.CHANGE : reason;
    }

    /** Whether it holds in the month. */
    boolean validIn(YearMonth month) {
      return from != null
          && to != null
          && !from.isAfter(month.atDay(1))
          && !to.isBefore(month.atEndOfMonth());
    }
  }

  /**
   * A year's premium as levied or corrected.
   *
   * @param levyYear 調定年度
   * @param year 賦課年度
   * @param yearly premium of the stage for the months insured
   * @param exempted 減免額
   * @param special the six instalments withheld from the pension, in yen
   * @param ordinary the eight instalments paid from July to February, in yen
   * @param correction 更正事由, empty for the first levy
   */
  record Premium(
      String notice,
      int levyYear,
      int year,
      int number,
      boolean latest,
      Means means,
      long yearly,
      long exempted,
      List<Long> special,
      List<Long> ordinary,
      String correction,
      Stamp stamp) {

    Premium {
      special = List.copyOf(special);
      ordinary = List.copyOf(ordinary);
    }

    /** 確定年間保険料額. */
    long total() {
      return yearly - exempted;
    }

    static long sum(List<Long> instalments) {
      return instalments.stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Service of a month by one provider.
   *
   * @param provider 事業所番号
   * @param service サービス種類コード
   * @param price yen of a unit in hundredths
   * @param rate percent that the insurance bears
   * @param publicly whether public assistance bears the rest
   * @param serial 整理番号
   */
  record Benefit(
      YearMonth month,
      String provider,
      String service,
      long units,
      int price,
      int rate,
      boolean publicly,
      long serial,
      Stamp stamp) {

    private static final int HUNDRED = 100;

    /** 費用額: fractions of a yen are cut off. */
    long cost() {
      return units * price / HUNDRED;
    }

    /** 保険請求額. */
    long insurance() {
      return cost() * rate / HUNDRED;
    }

    /** 公費請求額. */
    long assistance() {
      return publicly ? cost() - insurance() : 0;
    }

    /** 利用者負担額. */
    long own() {
      return cost() - insurance() - assistance();
    }

    /** 審査年月: claims are examined in the month after the service. */
    YearMonth examined() {
      return month.plusMonths(1);
    }
  }
}
