package jp.shirube.migration.sample.seal;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history of a seal's registration: how things stood after it.
 *
 * @param number 履歴番号, from 1
 * @param card 印鑑登録証番号
 * @param registered 登録年月日
 * @param applied 登録申請年月日
 * @param byAgent whether another applied for the person
 * @param seal serial of the seal among those the person has registered, from 1
 * @param sealed 印影登録年月日
 * @param suspended 一時停止年月日, null for none
 * @param abolished 廃止年月日, null for none
 * @param abolishedFor 廃止事由, null for none
 */
public record SealEntry(
    int number,
    boolean latest,
    String card,
    LocalDate registered,
    LocalDate applied,
    Reason reason,
    boolean byAgent,
    PersonName name,
    Address address,
    int seal,
    LocalDate sealed,
    @Nullable LocalDate suspended,
    @Nullable LocalDate abolished,
    @Nullable AbolishedFor abolishedFor,
    Stamp stamp) {

  /** 登録事由. */
  public enum Reason {
    NEW("01"),
    NEW_SEAL("02"),
    LOST_CARD("03");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }
  }

  /** 廃止事由 as far as they happen in the sample city. */
  public enum AbolishedFor {
    APPLICATION("01"),
    MOVED_OUT("03"),
    DEATH("04"),
    OFFICE("07");

    private final String code;

    AbolishedFor(String code) {
      this.code = code;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }
  }

  /** 登録状態: 1 registered, 2 suspended, 9 abolished. */
  public String state() {
    if (abolished != null) {
      return "9";
    }
    return suspended == null ? "1" : "2";
  }

  SealEntry last() {
    return new SealEntry(
        number,
        true,
        card,
        registered,
        applied,
        reason,
        byAgent,
        name,
        address,
        seal,
        sealed,
        suspended,
        abolished,
        abolishedFor,
        stamp);
  }
}
