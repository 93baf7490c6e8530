package jp.shirube.governance.web.month;

import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;

/**
 * What stands above every page of a month.
 *
 * @param month the revision
 * @param isLatest whether there is no later one
 * @param path of its first page
 * @param tabs pages that the viewer may open
 * @param tab which of them this is
 */
record MonthHead(Month month, boolean isLatest, String path, List<Tab> tabs, Tab tab) {

  static MonthHead of(Viewer viewer, Month month, boolean isLatest, Tab tab) {
    return new MonthHead(month, isLatest, path(month), Tab.of(viewer), tab);
  }

  /** {@code /months/2026-11/1}. */
  static String path(Month month) {
    return "/months/" + month.month() + "/" + month.revision();
  }
}
