package jp.shirube.migration.sample.vehicletax;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle with all that the city keeps of it.
 *
 * @param number 軽自管理番号
 * @param owner who pays the tax
 * @param ownership 所有形態: 1 owned, 2 bought with the title retained by the dealer
 * @param bulk whether the owner pays for all vehicles at once (一括納税)
 * @param acquired day of acquisition
 * @param garage where it is kept (定置場), in the city
 * @param taxation 課税区分 of the standard: 1 taxed, 2 exempt as goods for sale, 3 reduced
 * @param history ascending
 */
record Vehicle(
    String number,
    Party owner,
    String ownership,
    boolean bulk,
    LocalDate acquired,
    Machine machine,
    Plate plate,
    Address garage,
    String taxation,
    List<Entry> history,
    List<Levy> levies,
    List<Application> applications) {

  /**
   * The thing itself.
   *
   * @param size hundredths of cc, or of kW of an electric one
   * @param chassis 車台番号
   * @param first 初度検査年月, null for kinds without
   * @param make 車名
   * @param type 型式
   */
  record Machine(
      VehicleKind kind,
      boolean electric,
      int size,
      String chassis,
      @Nullable YearMonth first,
      String make,
      String type) {}

  /**
   * 車両番号.
   *
   * @param office 標板文字
   * @param group 分類番号, empty for most with two wheels
   * @param kana one hiragana
   * @param number 一連指定番号, up to 4 digits
   */
  record Plate(String office, String group, String kana, String number) {}

  /** What is declared. */
  enum Declaration {
    REGISTRATION("1", "N"),
    CHANGE("2", "H"),
    SCRAPPING("3", "X");

    private final String code;
    private final String vendorCode;

    Declaration(String code, String vendorCode) {
      this.code = code;
      this.vendorCode = vendorCode;
    }

    /** 申告区分; the standard lists no codes for it, these are the project's. */
    String code() {
      return code;
    }

    String vendorCode() {
      return vendorCode;
    }
  }

  /**
   * One entry of the history.
   *
   * @param number 軽自履歴番号, from 1
   * @param reason 異動事由, of the project: 01 new, 04 address, 05 plate again, 11 taken apart, 13
   *     moved away
   * @param scrapped 廃車年月日, null before
   */
  record Entry(
      int number,
      boolean latest,
      Declaration declaration,
      String reason,
      LocalDate changed,
      LocalDate declared,
      LocalDate processed,
      @Nullable LocalDate scrapped,
      Stamp stamp) {}

  /**
   * The tax of a year.
   *
   * @param notice 通知書番号
   * @param number 課税履歴番号, from 1
   * @param tax before the reduction
   * @param reason 減免区分, empty for none
   * @param reduction in yen
   * @param certificate until when the certificate for inspections is valid, null for none
   * @param debited whether it is paid by 口座振替
   */
  record Levy(
      int year,
      String notice,
      int number,
      boolean latest,
      RateClass rateClass,
      int tax,
      String reason,
      int reduction,
      LocalDate due,
      @Nullable LocalDate certificate,
      boolean debited,
      Stamp stamp) {

    /** 賦課期日. */
    LocalDate base() {
      return LocalDate.of(year, 4, 1);
    }
  }

  /**
   * An application (申請).
   *
   * @param serial 申請連番 of the vehicle, from 1
   * @param kind 申請区分, of the project: 1 plate, 2 plate given back, 3 reduction
   * @param decided null when nothing is to be decided
   * @param handbook 障害者手帳番号, empty for none
   * @param grade 障害等級, empty for none
   * @param driver 宛名番号, empty for none
   */
  record Application(
      int serial,
      String kind,
      LocalDate applied,
      @Nullable LocalDate decided,
      String handbook,
      String grade,
      String driver,
      Stamp stamp) {

    boolean reduction() {
      return kind.equals("3");
    }
  }
}
