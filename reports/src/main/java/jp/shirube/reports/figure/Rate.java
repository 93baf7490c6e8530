package jp.shirube.reports.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share that never hides its counts (invariant 9). Computed from counts; rounded HALF_UP to two
 * places for display only. A part that would round to 0.00 % or a rest that would round away to
 * 100.00 % is said in counts instead.
 *
 * @param part counted cases, 0 to {@code whole}
 * @param whole all cases
 */
public record Rate(long part, long whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ALL = new BigDecimal("100.00");

  public Rate {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("not a share: " + part + " of " + whole);
    }
  }

  /** Per cent, two places; 0.00 of nothing. */
  public BigDecimal percent() {
    if (whole == 0) {
      return BigDecimal.ZERO.setScale(2);
    }
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  /** {@code 37.50 %}, {@code <0.01 % (3件)}, {@code >99.99 % (残り3件)}, {@code －} of nothing. */
  public String text() {
    if (whole == 0) {
      return "－";
    }
    BigDecimal percent = percent();
    if (part > 0 && percent.signum() == 0) {
      return "<0.01 % (" + part + "件)";
    }
    if (part < whole && percent.compareTo(ALL) == 0) {
      return ">99.99 % (残り" + (whole - part) + "件)";
    }
    return percent.toPlainString() + " %";
  }

  /** The rate and its counts: {@code 37.50 % (15/40)}. */
  public String withCounts() {
    return text() + " (" + part + "/" + whole + ")";
  }

  /** Difference to an earlier rate in points, with its sign: {@code +2.50}, {@code ±0.00}. */
  public String pointsSince(Rate earlier) {
    BigDecimal points = exact().subtract(earlier.exact()).setScale(2, RoundingMode.HALF_UP);
    return switch (points.signum()) {
      case 1 -> "+" + points.toPlainString();
      case -1 -> points.toPlainString();
      default -> "±0.00";
    };
  }

  private BigDecimal exact() {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP);
  }
}
