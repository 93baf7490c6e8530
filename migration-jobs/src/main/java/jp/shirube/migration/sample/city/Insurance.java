package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * National health insurance (国民健康保険) of a household.
 *
 * @param symbol 国保記号番号
 * @param household 世帯番号
 * @param head 宛名番号 of the head
 * @param states history of the household, ascending
 * @param memberships histories of the insured, by person, ascending
 * @param levies taxes levied, by fiscal year, ascending
 * @param benefits high-cost benefits, by month, ascending
 */
public record Insurance(
    String symbol,
    String household,
    String head,
    List<State> states,
    List<Membership> memberships,
    List<Levy> levies,
    List<Benefit> benefits) {

  /** Number of the insurer: invented. */
  public static final String INSURER = "00089999";

  public Insurance {
    states = List.copyOf(states);
    memberships = List.copyOf(memberships);
    levies = List.copyOf(levies);
    benefits = List.copyOf(benefits);
  }

  /**
   * The household as it stood for some time.
   *
   * @param fictitious 擬制世帯: the head is not insured
   * @param insured how many are
   * @param to null while it stands
   * @param arrears whether tax is overdue
   */
  public record State(
      int number,
      boolean latest,
      boolean fictitious,
      int insured,
      LocalDate from,
      @Nullable LocalDate to,
      boolean arrears,
      Stamp stamp) {}

  /**
   * One person's insurance for some time.
   *
   * @param name the person's name
   * @param branch 枝番, from 1
   * @param kind 国保資格区分: 1 head, 3 member
   * @param insurer name of the insurer when it began
   * @param lost null while it lasts
   * @param expires end of the card
   * @param remote マル学マル遠区分, empty for none
   * @param formerDependant 旧被扶養者フラグ
   */
  public record Membership(
      Resident resident,
      String name,
      int number,
      boolean latest,
      int branch,
      String kind,
      String insurer,
      LocalDate acquired,
      String acquiredReason,
      @Nullable LocalDate lost,
      String lostReason,
      LocalDate expires,
      String remote,
      boolean formerDependant,
      Stamp stamp) {

    /** 届出 follows within days. */
    public LocalDate acquiredNotified() {
      return acquired.plusDays(5);
    }
  }

  /**
   * A year's tax as levied or corrected.
   *
   * @param notice 通知書番号
   * @param year fiscal year
   * @param income 算定基礎所得金額, negative for a loss
   * @param reduction 軽減割合区分: 0, 2, 5, 7
   * @param months 加入月数
   * @param special whether it is withheld from the pension
   * @param correction 更正事由, empty for the first levy
   */
  public record Levy(
      String notice,
      int year,
      int number,
      boolean latest,
      long medical,
      long care,
      long support,
      long income,
      int reduction,
      long reduced,
      int months,
      boolean special,
      String correction,
      Stamp stamp) {

    /** 年税額. */
    public long total() {
      return medical + care + support - reduced;
    }
  }

  /**
   * A high-cost benefit (高額療養費).
   *
   * @param month 診療年月
   * @param serial 支給連番
   * @param bracket 所得区分 01 to 05
   * @param limit 自己負担限度額
   * @param own 自己負担額合計
   */
  public record Benefit(
      YearMonth month,
      int serial,
      String bracket,
      long limit,
      long own,
      LocalDate applied,
      LocalDate decided,
      LocalDate paid,
      Stamp stamp) {

    /** 支給決定額. */
    public long amount() {
      return own - limit;
    }
  }
}
