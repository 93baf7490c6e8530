package jp.shirube.migration.sample.residenttax;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tax of a year in yen.
 *
 * @param base 課税標準額
 * @param city part of the municipality
 * @param prefecture part of the prefecture
 * @param forest 森林環境税
 */
record Amounts(long base, Share city, Share prefecture, long forest) {

  /**
   * What one of the two governments levies.
   *
   * @param before 税額控除前所得割額
   * @param adjustment 調整控除額
   * @param donation 寄附金税額控除額
   * @param housing 住宅借入金等特別税額控除額
   * @param income 所得割額, hundreds
   * @param flat 均等割額
   */
  record Share(long before, long adjustment, long donation, long housing, long income, long flat) {

    static final Share NONE = new Share(0, 0, 0, 0, 0, 0);
  }

  static final Amounts NONE = new Amounts(0, Share.NONE, Share.NONE, 0);

  /** 年税額, the forest tax levied with it included. */
  long total() {
    return city.income() + city.flat() + prefecture.income() + prefecture.flat() + forest;
  }

  /** Taxes and credits by 税額・税額控除コード of the standard, those of nothing left out. */
  Map<String, Long> byCode() {
    Map<String, Long> codes = new LinkedHashMap<>();
    put(codes, "001", city.adjustment());
    put(codes, "002", prefecture.adjustment());
    put(codes, "006", city.housing());
    put(codes, "009", prefecture.housing());
    put(codes, "012", city.housing() + prefecture.housing());
    put(codes, "013", city.donation());
    put(codes, "018", prefecture.donation());
    put(codes, "028", city.before());
    put(codes, "029", city.income());
    put(codes, "031", city.flat());
    put(codes, "032", prefecture.before());
    put(codes, "033", prefecture.income());
    put(codes, "035", prefecture.flat());
    put(codes, "056", forest);
    return codes;
  }

  private static void put(Map<String, Long> codes, String code, long yen) {
    if (yen != 0) {
      codes.put(code, yen);
    }
  }
}
