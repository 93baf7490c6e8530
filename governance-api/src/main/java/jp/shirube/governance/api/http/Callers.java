package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jp.shirube.governance.token.Caller;
import jp.shirube.governance.web.Viewers;

/** Who calls, as long as the request is served. */
final class Callers {

  private static final String ATTRIBUTE = Caller.class.getName();

  private Callers() {}

  static void remember(HttpServletRequest request, Caller caller) {
    request.setAttribute(ATTRIBUTE, caller);
    Viewers.remember(request, caller.viewer());
  }

  static Caller of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
      return caller;
    }
    throw ApiCode.UNAUTHENTICATED.refusal();
  }
}
