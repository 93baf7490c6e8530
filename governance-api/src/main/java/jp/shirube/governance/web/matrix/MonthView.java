package jp.shirube.governance.web.matrix;

import java.time.YearMonth;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthState;

/**
 * A revision of a month as pages name it.
 *
 * @param path its part of an address: {@code 2026-11} for the latest revision, {@code 2026-11.1}
 * @param month the month
 * @param revision from 1
 * @param reason why it was revised, {@code ""} for the first
 * @param state where it stands
 */
record MonthView(String path, YearMonth month, int revision, String reason, MonthState state) {

  static MonthView of(Month month, boolean latest) {
    String path = month.month() + (latest ? "" : "." + month.revision());
    return new MonthView(path, month.month(), month.revision(), month.reason(), month.state());
  }

  /** Whether its figures may still change. */
  public boolean isProvisional() {
    return !state.isFrozen();
  }
}
