package jp.shirube.migration.sample.corporatetax;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A corporation as a taxpayer.
 *
 * @param headOffice outside of the city, null when it is in the city
 * @param phone of the office in the city, invented
 * @param closingMonth last month of its business year
 * @param rate 均等割
 * @param settledHere 市内設置年月日
 * @param extension months by which returns may be filed later (申告期限延長)
 * @param electronic whether it files electronically
 * @param states ascending
 * @param returns by business year, ascending
 * @param offices in the city
 */
record Company(
    Corporation corporation,
    @Nullable Place headOffice,
    String phone,
    int closingMonth,
    FlatRate rate,
    LocalDate settledHere,
    int extension,
    boolean electronic,
    List<State> states,
    List<TaxReturn> returns,
    List<Office> offices) {

  /**
   * One entry of the history.
   *
   * @param representative full name
   * @param closed 閉鎖年月日, null while it works
   */
  record State(
      int number, boolean latest, String representative, @Nullable LocalDate closed, Stamp stamp) {}

  /**
   * 事業所.
   *
   * @param number 事業所番号
   * @param employees who work there
   */
  record Office(
      String number,
      String name,
      Address address,
      int employees,
      LocalDate opened,
      @Nullable LocalDate closed,
      Stamp stamp) {}
}
