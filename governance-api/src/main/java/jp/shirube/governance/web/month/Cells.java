package jp.shirube.governance.web.month;

import jp.shirube.governance.progress.Month;

/** Where the cells of the matrix are shown. */
final class Cells {

  private Cells() {}

  /** A cell of a month, {@code ""} for a system as a whole. */
  static String path(Month month, String systemId, int stepNo) {
    return stepNo == 0
        ? ""
        : "/steps/%s.%d/%s/%d".formatted(month.month(), month.revision(), systemId, stepNo);
  }
}
