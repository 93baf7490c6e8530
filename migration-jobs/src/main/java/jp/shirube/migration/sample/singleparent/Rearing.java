package jp.shirube.migration.sample.singleparent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * The child rearing allowance (児童扶養手当) of a single parent.
 *
 * @param number 証書番号, 10 digits
 * @param claims history of the claim, ascending
 * @param children for whom it is or was paid
 * @param payments by month, ascending
 * @param assessments of incomes, by year and kind
 */
record Rearing(
    String number,
    Resident parent,
    List<Claim> claims,
    List<Dependant> children,
    List<Payment> payments,
    List<Assessment> assessments) {

  /** 所得区分: the claimant's own. */
  static final String OWN = "1";

  /** 所得区分: that of a relative who has to support the family (扶養義務者). */
  static final String RELATIVE = "3";

  Rearing {
    claims = List.copyOf(claims);
    children = List.copyOf(children);
    payments = List.copyOf(payments);
    assessments = List.copyOf(assessments);
  }

  /**
   * The claim as it stood for some time.
   *
   * @param begins 支給開始年月
   * @param suspended 支給停止開始年月, null while it is paid
   * @param lost 資格喪失年月日, null while it stands
   * @param lossReason 資格喪失事由, empty while it stands
   * @param working whether the cut after five years does not apply (一部支給停止適用除外)
   * @param pension whether a public pension is received
   */
  record Claim(
      LocalDate claimed,
      LocalDate granted,
      YearMonth begins,
      Grade grade,
      @Nullable YearMonth suspended,
      @Nullable LocalDate lost,
      String lossReason,
      boolean working,
      boolean pension,
      Address address,
      String account,
      Stamp stamp) {}

  /**
   * A child of the claimant.
   *
   * @param reason 支給要件該当事由
   * @param until 非該当年月日, null while it counts
   */
  record Dependant(
      Resident child, String reason, LocalDate from, @Nullable LocalDate until, Stamp stamp) {

    /** Whether the child counts for a month. */
    boolean counts(YearMonth month) {
      boolean begun = month.isAfter(YearMonth.from(from));
      return begun && (until == null || !month.isAfter(YearMonth.from(until)));
    }
  }

  /**
   * What is paid in an odd month for the two months before.
   *
   * @param basic 本体手当額
   * @param added 加算額
   * @param adjusted 内払調整額, zero or negative
   */
  record Payment(YearMonth month, int basic, int added, int adjusted, LocalDate paid, Stamp stamp) {

    /** 支給額. */
    int amount() {
      return basic + added + adjusted;
    }
  }

  /**
   * An income as assessed.
   *
   * @param kind {@link #OWN} or {@link #RELATIVE}
   * @param income 所得額
   * @param deducted 控除後所得額
   * @param dependants 扶養親族等数
   * @param support 養育費
   * @param confirmed 現況届提出年月日, null for the first year
   */
  record Assessment(
      int year,
      String kind,
      long income,
      long deducted,
      int dependants,
      long support,
      Grade grade,
      @Nullable LocalDate confirmed,
      Stamp stamp) {}
}
