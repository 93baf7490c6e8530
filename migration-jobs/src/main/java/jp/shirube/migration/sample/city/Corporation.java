package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A corporation with an office in the city.
 *
 * @param index 0-based
 * @param number 宛名番号 with check digit
 * @param corporateNumber 法人番号, 13 digits with a right check digit, of a registry that is none
 * @param name with its kind, for example {@code 株式会社鈴木建設}
 * @param kana full width, without the kind
 * @param address of the office in the city
 * @param established day of establishment
 * @param closed day of closing, null while it works
 * @param capital 資本金 in yen
 * @param employees in the city
 */
public record Corporation(
    long index,
    String number,
    String corporateNumber,
    String name,
    String kana,
    Address address,
    LocalDate established,
    @Nullable LocalDate closed,
    long capital,
    int employees) {

  public boolean working() {
    return closed == null;
  }
}
