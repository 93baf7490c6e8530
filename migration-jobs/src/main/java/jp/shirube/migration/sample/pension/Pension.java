package jp.shirube.migration.sample.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What the city keeps of one person's national pension (国民年金).
 *
 * @param number 基礎年金番号: 10 digits that begin with 99, which none in use does
 * @param periods times of insurance, ascending; empty for those who only claimed
 * @param exemptions by serial
 * @param claims by serial
 */
record Pension(
    String number,
    Resident resident,
    List<Period> periods,
    List<Exemption> exemptions,
    List<Claim> claims) {

  Pension {
    periods = List.copyOf(periods);
    exemptions = List.copyOf(exemptions);
    claims = List.copyOf(claims);
  }

  /** 被保険者種別 as far as the city keeps it, with the standard's code. */
  enum Kind {
    FIRST("1"),
    VOLUNTARY("2"),
    THIRD("3");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * A time of insurance of one kind.
   *
   * @param entry 資格取得事由 of the standard
   * @param lost null while it lasts or where another kind follows
   * @param exit 資格喪失事由 of the standard, empty without a loss
   * @param changed 種別変更年月日, null where the kind did not change
   * @param extra months with the additional premium (付加保険料), null for none
   * @param maternity months that are free for a birth (産前産後免除), null for none
   */
  record Period(
      int number,
      boolean latest,
      Kind kind,
      LocalDate acquired,
      String entry,
      LocalDate notified,
      @Nullable LocalDate lost,
      String exit,
      @Nullable LocalDate changed,
      @Nullable Months extra,
      @Nullable Months maternity,
      Stamp stamp) {

    /** 資格喪失届出年月日; a birthday and a death are told by nobody. */
    @Nullable LocalDate lostNotified() {
      return List.of(Periods.EMPLOYED, Periods.TO_ABROAD).contains(exit) ? lost : null;
    }

    Period superseded() {
      return new Period(
          number, false, kind, acquired, entry, notified, lost, exit, changed, extra, null, stamp);
    }

    Period with(@Nullable Months newExtra, @Nullable Months newMaternity) {
      return new Period(
          number,
          latest,
          kind,
          acquired,
          entry,
          notified,
          lost,
          exit,
          changed,
          newExtra,
          newMaternity,
          stamp);
    }
  }

  /**
   * First and last month.
   *
   * @param to null while it goes on
   */
  record Months(YearMonth from, @Nullable YearMonth to) {}

  /**
   * An exemption from paying or a deferment.
   *
   * @param kind 免除区分 of the standard; what was applied for
   * @param year 申請年度
   * @param reason 申請事由
   * @param renewed 継続審査希望フラグ
   * @param incomes null where the law asks for none
   * @param forwarded when it was sent to the pension office (進達)
   * @param approved null until the result is known
   * @param expected day of the expected birth it is for, null for all others
   */
  record Exemption(
      int serial,
      LocalDate applied,
      int year,
      String kind,
      Months months,
      String reason,
      boolean renewed,
      @Nullable Incomes incomes,
      LocalDate forwarded,
      @Nullable Boolean approved,
      @Nullable LocalDate told,
      @Nullable LocalDate expected,
      Stamp stamp) {}

  /**
   * Incomes in yen, negative for a loss.
   *
   * @param spouse null without a spouse
   * @param head null for the head of the household
   */
  record Incomes(long own, @Nullable Long spouse, @Nullable Long head) {

    /** What decides. */
    long most() {
      return Math.max(own, Math.max(spouse == null ? own : spouse, head == null ? own : head));
    }
  }

  /**
   * A claim that was handed in at the city office.
   *
   * @param kind 給付種別 of the standard
   * @param arisen 受給権発生年月日
   * @param code 年金コード, empty for single payments
   * @param remark 備考, empty for none
   */
  record Claim(
      int serial,
      String kind,
      LocalDate accepted,
      LocalDate claimed,
      @Nullable LocalDate forwarded,
      LocalDate arisen,
      String code,
      String remark,
      Stamp stamp) {}
}
