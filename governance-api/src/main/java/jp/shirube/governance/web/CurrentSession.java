package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.shirube.governance.account.From;
import jp.shirube.governance.account.OpenSession;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The session of a request. */
public final class CurrentSession {

  private static final String ATTRIBUTE = OpenSession.class.getName();

  private CurrentSession() {}

  /** Whose session it is, whatever step it has come to. */
  public static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn account
        ? Optional.of(account)
        : Optional.empty();
  }

  /** The session, whatever step it has come to. */
  public static Optional<OpenSession> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof OpenSession open
        ? Optional.of(open)
        : Optional.empty();
  }

  static void put(HttpServletRequest request, OpenSession session) {
    request.setAttribute(ATTRIBUTE, session);
  }

  /** Where a request comes from. */
  public static From from(HttpServletRequest request) {
    String browser = request.getHeader(HttpHeaders.USER_AGENT);
    return new From(origin(request), browser == null ? "" : browser);
  }

  static String origin(HttpServletRequest request) {
    return "web:" + request.getRemoteAddr();
  }
}
