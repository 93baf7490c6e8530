package jp.shirube.migration.sample.childcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a child before school.
 *
 * @param number 認定番号
 * @param certifications 教育・保育給付認定, ascending; empty for a child of a kindergarten
 * @param freeUse 施設等利用給付認定 of a child of a kindergarten
 * @param applications for a place, ascending
 * @param fees by fiscal year, ascending
 */
record Childcare(
    Resident child,
    Resident guardian,
    String number,
    List<Certification> certifications,
    Optional<FreeUse> freeUse,
    List<Application> applications,
    List<FeeYear> fees) {

  /** 認定区分 1号: three years or older, no need of care. */
  static final String EDUCATION = "1";

  /** 2号: three years or older. */
  static final String CARE = "2";

  /** 3号: younger. */
  static final String INFANT_CARE = "3";

  Childcare {
    certifications = List.copyOf(certifications);
    applications = List.copyOf(applications);
    fees = List.copyOf(fees);
  }

  /**
   * A certification for some time.
   *
   * @param kind 認定区分
   * @param longHours 保育標準時間, else 短時間; means nothing for 1号
   * @param reason 保育を必要とする事由, empty for 1号
   * @param confirmed 現況確認年月日, null for none yet
   * @param cancelled null while it holds
   */
  record Certification(
      String kind,
      boolean longHours,
      String reason,
      LocalDate applied,
      LocalDate certified,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate confirmed,
      @Nullable LocalDate cancelled,
      Stamp stamp) {

    boolean care() {
      return !kind.equals(EDUCATION);
    }
  }

  /**
   * Free use of a kindergarten outside of the new system, with the last month claimed.
   *
   * @param facility 利用施設番号
   * @param month 請求対象年月
   */
  record FreeUse(
      LocalDate applied,
      LocalDate from,
      LocalDate to,
      String facility,
      YearMonth month,
      int claimed,
      Stamp stamp) {

    /** A month's limit (子ども・子育て支援法施行令第15条の6). */
    static final int LIMIT = 25_700;

    int paid() {
      return Math.min(claimed, LIMIT);
    }
  }

  /**
   * An application for a place and how it was decided.
   *
   * @param wishes 希望施設番号, up to three
   * @param points 基準指数
   * @param adjustment 調整指数
   * @param admitted whether there was a place; else the child waits
   * @param left 退所年月日, null while the child attends
   */
  record Application(
      int number,
      LocalDate applied,
      LocalDate wanted,
      List<String> wishes,
      int points,
      int adjustment,
      boolean admitted,
      @Nullable LocalDate left,
      String leftReason,
      Stamp stamp) {

    Application {
      wishes = List.copyOf(wishes);
    }

    /** 入所施設番号, empty for who waits. */
    String facility() {
      return admitted ? wishes.get(0) : "";
    }
  }

  /**
   * The fees of a fiscal year: until August by the tax of the year before, then by the year's own.
   *
   * @param before until August
   * @param after from September
   * @param sibling 多子区分: 1 the first child, 2 half, 3 free
   */
  record FeeYear(
      int year, Bracket before, Bracket after, int sibling, List<Fee> months, Stamp stamp) {

    private static final int AUGUST = 5;

    FeeYear {
      months = List.copyOf(months);
    }

    /**
     * @param order of the month, 1 for April
     */
    Bracket bracket(int order) {
      return order <= AUGUST ? before : after;
    }
  }

  /**
   * 階層区分 with the 市町村民税所得割額 that it follows from.
   *
   * @param free whether side dishes are free (副食費免除)
   */
  record Bracket(String code, long tax, boolean free) {}

  /**
   * A month's fee.
   *
   * @param order 1 for April to 12 for March
   * @param basic 基本利用者負担額
   * @param reduced 減免額
   * @param due null where nothing is to be paid
   * @param paid 収納額
   */
  record Fee(
      int order, YearMonth month, int basic, int reduced, @Nullable LocalDate due, int paid) {

    /** 決定利用者負担額. */
    int amount() {
      return basic - reduced;
    }
  }
}
