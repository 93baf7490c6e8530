package jp.shirube.migration.sample.vehicletax;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** 税率区分. The standard lists no codes for it; these are the project's. */
enum RateClass {
  STANDARD("01", "A"),
  HEAVY("02", "J"),
  GREEN("03", "G"),
  OLD("04", "K");

  private static final YearMonth NEW_RATES = YearMonth.of(2015, 4);
  private static final int HEAVY_AFTER_YEARS = 13;

  private final String code;
  private final String vendorCode;

  RateClass(String code, String vendorCode) {
    this.code = code;
    this.vendorCode = vendorCode;
  }

  String code() {
    return code;
  }

  String vendorCode() {
    return vendorCode;
  }

  /**
   * The class in a fiscal year.
   *
   * @param first month of the first inspection, null for kinds without one
   */
  static RateClass of(int year, @Nullable YearMonth first, boolean electric) {
    if (first == null) {
      return STANDARD;
    }
    if (!electric && !first.isAfter(YearMonth.of(year - HEAVY_AFTER_YEARS, 3))) {
      return HEAVY;
    }
    if (first.isBefore(NEW_RATES)) {
      return OLD;
    }
    boolean lastYear =
        !first.isBefore(YearMonth.of(year - 1, 4)) && !first.isAfter(YearMonth.of(year, 3));
    return electric && lastYear ? GREEN : STANDARD;
  }
}
