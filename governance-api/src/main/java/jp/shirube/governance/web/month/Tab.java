package jp.shirube.governance.web.month;

import java.util.Arrays;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;

/** A page of a month; its word is {@code month.tab.<key>}. */
enum Tab {
  OVERVIEW("", Permission.MONTH_VIEW),
  CHECKS("/checks", Permission.MONTH_VIEW),
  CHANGES("/changes", Permission.MONTH_VIEW),
  REVISIONS("/revisions", Permission.MONTH_VIEW),
  WORKBOOKS("/workbooks", Permission.STEPS_EDIT);

  private final String path;
  private final Permission permission;

  Tab(String path, Permission permission) {
    this.path = path;
    this.permission = permission;
  }

  /** Below the path of the month. */
  public String path() {
    return path;
  }

  static List<Tab> of(Viewer viewer) {
    return Arrays.stream(values()).filter(tab -> viewer.may(tab.permission)).toList();
  }
}
