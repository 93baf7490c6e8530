package jp.shirube.governance.web.jobs;

import java.time.Duration;
import java.util.Locale;
import jp.shirube.reports.figure.Rate;

/** Figures of runs as texts that are the same in both languages. */
final class Figures {

  private static final int UNITS = 3;
  private static final double STEP = 1024;
  private static final String[] NAMES = {"B", "KiB", "MiB", "GiB"};

  private Figures() {}

  /** {@code 1,234,567}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Hours, minutes, seconds: {@code 0:01:23}. */
  static String time(Duration time) {
    Duration shown = time.isNegative() ? Duration.ZERO : time;
    return "%d:%02d:%02d".formatted(shown.toHours(), shown.toMinutesPart(), shown.toSecondsPart());
  }

  /** A share with its counts: {@code 0.05 % (12/24,000)}. */
  static String share(long part, long whole) {
    return part < 0 || part > whole
        ? count(part) + " / " + count(whole)
        : new Rate(part, whole).text() + " (" + count(part) + "/" + count(whole) + ")";
  }

  /** {@code 12.3 MiB}. */
  static String bytes(long bytes) {
    double shown = bytes;
    int unit = 0;
    while (shown >= STEP && unit < UNITS) {
      shown /= STEP;
      unit++;
    }
    return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", shown, NAMES[unit]);
  }
}
