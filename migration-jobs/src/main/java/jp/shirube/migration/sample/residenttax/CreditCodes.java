package jp.shirube.migration.sample.residenttax;

import java.util.Map;

/** Vendor A's codes of taxes and credits: C for the city, P for the prefecture. */
final class CreditCodes {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("001", "C10"),
          Map.entry("002", "P10"),
          Map.entry("006", "C20"),
          Map.entry("009", "P20"),
          Map.entry("012", "Z20"),
          Map.entry("013", "C30"),
          Map.entry("018", "P30"),
          Map.entry("028", "C00"),
          Map.entry("029", "C80"),
          Map.entry("031", "C90"),
          Map.entry("032", "P00"),
          Map.entry("033", "P80"),
          Map.entry("035", "P90"),
          Map.entry("056", "K90"));

  private CreditCodes() {}

  /**
   * @throws IllegalArgumentException for a code of the standard that the vendor has none for
   */
  static String vendor(String standard) {
    String code = CODES.get(standard);
    if (code == null) {
      throw new IllegalArgumentException("vendor A has no code for " + standard);
    }
    return code;
  }
}
