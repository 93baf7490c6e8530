package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A household that gets or got 生活保護.
 *
 * @param district of the case worker, 2 characters
 * @param serial 6 digits
 * @param head of the household
 * @param states history of the household, ascending
 * @param decisions ascending
 */
record AssistanceCase(
    String district, String serial, Resident head, List<State> states, List<Decision> decisions) {

  AssistanceCase {
    states = List.copyOf(states);
    decisions = List.copyOf(decisions);
  }

  /** ケース番号. */
  String number() {
    return district + serial;
  }

  /** 被保護世帯類型. */
  enum Type {
    OLD("01"),
    MOTHER_AND_CHILDREN("02"),
    DISABLED("03"),
    SICK("04"),
    OTHER("05");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * The household from some day on.
   *
   * @param size 世帯人員
   * @param worker 地区担当員コード
   * @param applied 申請年月日
   * @param receipt number of the application within its fiscal year, 4 digits
   * @param reason 開始事由, 1 to 6
   * @param policy 処遇方針区分, a letter
   * @param visits 訪問計画区分, 1 to 5
   */
  record State(
      int number,
      boolean latest,
      Type type,
      int size,
      String worker,
      Address address,
      LocalDate applied,
      String receipt,
      int reason,
      String policy,
      int visits,
      Stamp stamp) {}

  /** What is decided. */
  enum Kind {
    START,
    CHANGE,
    STOP,
    END
  }

  /**
   * One decision.
   *
   * @param number 決定履歴番号 within the case
   * @param application 申請履歴番号
   * @param paying whether it is the last one with amounts
   * @param from day from which it holds
   * @param to last day, null while it holds
   * @param persons those it concerns, none is empty
   * @param amounts empty where assistance stops or ends
   * @param repaid 返還対象額
   */
  record Decision(
      int number,
      int application,
      Kind kind,
      boolean latest,
      boolean paying,
      LocalDate decided,
      LocalDate from,
      @Nullable LocalDate to,
      List<Person> persons,
      List<Amount> amounts,
      int repaid,
      Stamp stamp) {

    Decision {
      persons = List.copyOf(persons);
      amounts = List.copyOf(amounts);
    }

    /** What is paid in all. */
    int total() {
      return amounts.stream().mapToInt(Amount::paid).sum();
    }
  }

  /**
   * What a decision means for a person.
   *
   * @param since 生活保護開始年月日
   * @param stopped 停止年月日
   * @param resumed 停止解除年月日
   * @param ended 廃止年月日
   * @param reason 廃止事由, empty while it goes on
   * @param aids what the person gets
   */
  record Person(
      Resident resident,
      LocalDate since,
      @Nullable LocalDate stopped,
      @Nullable LocalDate resumed,
      @Nullable LocalDate ended,
      String reason,
      Set<Aid> aids) {

    Person {
      aids = Set.copyOf(aids);
    }
  }

  /**
   * What is needed of one kind of aid and what the household has for it.
   *
   * @param need 最低生活費認定額
   * @param income 収入認定額, at most the need
   * @param day 支給年月日, null where a provider is paid or the day is still to come
   * @param method 支給方法: 1 account, 2 counter, 3 to the landlord, 4 to the provider
   */
  record Amount(Aid aid, int need, int income, @Nullable LocalDate day, int method) {

    /** 扶助額. */
    int paid() {
      return need - income;
    }
  }
}
