package jp.shirube.governance.web.month;

import jp.shirube.governance.progress.DepartmentProgress;
import jp.shirube.reports.figure.Rate;

/**
 * How far a department is with a month, as the page shows it.
 *
 * @param progress its figures
 * @param inTime whether its word came in time
 * @param mine whether the viewer stands for it
 * @param confirm whether the viewer may give its word now
 * @param withdraw whether the viewer may take its word back now
 */
record DepartmentLine(
    DepartmentProgress progress, InTime inTime, boolean mine, boolean confirm, boolean withdraw) {

  /** Whether a department's word came in time; its word is {@code month.intime.<name>}. */
  enum InTime {
    GIVEN,
    ON_TIME,
    LATE,
    WAITING,
    OVERDUE
  }

  public Rate done() {
    return progress.counts().completedRate();
  }
}
