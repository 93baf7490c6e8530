package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Child allowance (児童手当) of a household.
 *
 * @param number 受給者番号
 * @param recipient who receives it
 * @param spouse 宛名番号 of the spouse, empty for none
 * @param claims history of the claim, ascending
 * @param children histories of the children, by child, ascending
 * @param payments ascending
 */
public record Allowance(
    String number,
    Resident recipient,
    String spouse,
    List<Claim> claims,
    List<Child> children,
    List<Payment> payments) {

  public Allowance {
    claims = List.copyOf(claims);
    children = List.copyOf(children);
    payments = List.copyOf(payments);
  }

  /**
   * The claim as it stood for some time.
   *
   * @param address of the recipient then
   * @param begins 支給開始年月
   * @param ended 資格消滅年月日, null while it stands
   * @param endReason 資格消滅事由, empty while it stands
   * @param pension 加入年金種別
   * @param third 多子加算対象人数
   * @param confirmed 現況届提出年月日, null for none
   * @param account invented number of an account
   */
  public record Claim(
      int number,
      boolean latest,
      Address address,
      LocalDate claimed,
      LocalDate granted,
      YearMonth begins,
      @Nullable LocalDate ended,
      String endReason,
      String pension,
      int third,
      @Nullable LocalDate confirmed,
      boolean suspended,
      String account,
      Stamp stamp) {}

  /**
   * A child for whom it is paid.
   *
   * @param kind 児童区分
   * @param order 算定順位
   * @param to last month, null while it is paid
   */
  public record Child(
      Resident child,
      int number,
      boolean latest,
      String kind,
      int order,
      YearMonth from,
      @Nullable YearMonth to,
      Stamp stamp) {}

  /**
   * One payment.
   *
   * @param monthly 月額
   * @param months 対象月数
   * @param adjusted 過払調整額, zero or negative
   * @param lunch 学校給食費等徴収額
   * @param failed whether the transfer failed
   */
  public record Payment(
      YearMonth month,
      int serial,
      long monthly,
      int months,
      long adjusted,
      long lunch,
      LocalDate paid,
      boolean failed,
      Stamp stamp) {

    /** 支給額. */
    public long amount() {
      return monthly * months + adjusted;
    }
  }
}
