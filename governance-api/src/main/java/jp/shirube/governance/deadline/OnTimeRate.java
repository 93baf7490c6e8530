package jp.shirube.governance.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often a party was in time (期限内率).
 *
 * @param party who
 * @param stage at what
 * @param onTime how often in time
 * @param due how often it was due, at least once
 */
public record OnTimeRate(Party party, Stage stage, int onTime, int due) {

  /** Percent with two places, rounded half up. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(onTime)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_UP);
  }
}
