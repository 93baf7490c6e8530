package jp.shirube.migration.run;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rates for people, computed from counts; a rate that rounds to nothing never looks like none. */
final class Percent {

  private static final BigDecimal SMALLEST = new BigDecimal("0.01");

  private Percent() {}

  /** For example {@code 1.25 %}, {@code <0.01 %} or {@code - } of nothing. */
  static String text(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    BigDecimal rate =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    return part > 0 && rate.compareTo(SMALLEST) < 0 ? "<0.01 %" : rate.toPlainString() + " %";
  }
}
