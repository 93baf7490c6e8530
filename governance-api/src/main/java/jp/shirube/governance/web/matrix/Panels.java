package jp.shirube.governance.web.matrix;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a page is asked for beside the grid or as a page of its own. */
final class Panels {

  private static final String PANEL = "cell-panel";

  private Panels() {}

  static boolean isPanel(HttpServletRequest request) {
    return PANEL.equals(request.getHeader("HX-Target"));
  }
}
