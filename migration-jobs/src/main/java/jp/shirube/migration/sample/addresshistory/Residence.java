package jp.shirube.migration.sample.addresshistory;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;

/**
 * One address of a person in the 附票.
 *
 * @param number 住所履歴番号, from 1
 * @param latest whether it is the last
 * @param site where
 * @param settled 住所を定めた年月日
 * @param recorded 附票記載年月日
 * @param notifier 通知元市区町村コード
 * @param notified 通知年月日
 */
public record Residence(
    int number,
    boolean latest,
    Site site,
    VagueDate settled,
    LocalDate recorded,
    Cause cause,
    String notifier,
    LocalDate notified,
    Stamp stamp) {

  /**
   * An address in the city or elsewhere in the country.
   *
   * @param code 市区町村コード
   * @param lot 番地 in half width
   * @param building 方書, empty for none
   */
  public record Site(
      String code,
      String prefecture,
      String municipality,
      String town,
      String lot,
      String building,
      String postal) {

    static Site of(Address at) {
      return new Site(City.CODE, "茨城県", "小美玉市", at.town(), at.lot(), at.building(), at.postal());
    }

    static Site of(Place at) {
      return new Site(at.code(), at.prefecture(), at.city(), at.town(), at.lot(), "", at.postal());
    }
  }

  /** 記載事由 as far as they happen in the sample city. */
  public enum Cause {
    MOVE_IN("01"),
    RELOCATION("02"),
    BIRTH("03"),
    OFFICE("05");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }
  }
}
