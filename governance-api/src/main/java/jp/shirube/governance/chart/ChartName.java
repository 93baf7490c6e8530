package jp.shirube.governance.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The charts that can be asked for, in the order in which they are shown. */
public enum ChartName {
  BURN_UP,
  TREND,
  DELAY,
  DEPARTMENTS,
  TURN_AROUND;

  /** As it stands in addresses: {@code burn-up}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ChartName> of(String path) {
    return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
  }
}
