package jp.shirube.migration.sample.voterregister;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a voter's history: how things stood after it.
 *
 * @param number 履歴番号, from 1
 * @param registered 登録年月日
 * @param byElection whether it was registered for an election, not at a regular date
 * @param ofAge whether it was for coming of age, not for three months in the city
 * @param marked 表示年月日 of who moved out or lost the right for a time, else null
 * @param movedOut 転出年月日, null for who did not
 * @param struck 抹消年月日, null for who is registered
 * @param struckFor 抹消事由, null for who is registered
 * @param suspendedUntil 公民権停止終了年月日, null for who may vote
 */
public record Registration(
    int number,
    boolean latest,
    PersonName name,
    Address address,
    LocalDate registered,
    boolean byElection,
    boolean ofAge,
    @Nullable LocalDate marked,
    @Nullable LocalDate movedOut,
    @Nullable LocalDate struck,
    @Nullable StruckFor struckFor,
    @Nullable LocalDate suspendedUntil,
    Stamp stamp) {

  /** 抹消事由 as far as they happen in the sample city. */
  public enum StruckFor {
    DEATH("01"),
    FOUR_MONTHS_AWAY("03"),
    OTHER("99");

    private final String code;

    StruckFor(String code) {
      this.code = code;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }
  }
}
