package jp.shirube.governance.web.part;

import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.reports.figure.Rate;

/**
 * The two rates side by side (invariant 9: never without their counts).
 *
 * @param counts steps by status
 * @param work work done of all work, in hundredths of the steps' weights
 * @param provisional whether the weights are not the city's own
 */
public record Progress(StatusCounts counts, Rate work, boolean provisional) {

  /** 完了率, as the nation counts it. */
  public String national() {
    return counts.completedRate().withCounts();
  }

  /** The rate weighted by work, with weights as counts. */
  public String weighted() {
    return "%s (%s/%s)".formatted(work.text(), weights(work.part()), weights(work.whole()));
  }

  private static String weights(long hundredths) {
    return java.math.BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
