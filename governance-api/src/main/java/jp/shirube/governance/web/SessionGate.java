package jp.shirube.governance.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.account.OpenSession;
import jp.shirube.governance.account.Sessions;
import jp.shirube.governance.account.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for each request whether its session goes on, and leads somebody who has still to show a
 * passkey to where that is done.
 */
final class SessionGate extends OncePerRequestFilter {

  private static final List<String> FILES =
      List.of("/css/", "/js/", "/design-tokens/", "/webjars/", "/favicon");

  private static final List<String> ON_THE_WAY =
      List.of("/sign-in/", "/sign-out", "/account/passkeys/", "/error");

  private final Sessions sessions;

  SessionGate(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return startsWithAny(request, FILES);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> who = CurrentSession.signedIn();
    if (who.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<OpenSession> open = sessions.check(who.get().municipality(), who.get().session());
    if (open.isEmpty()) {
      forget(request);
      response.sendRedirect("/sign-in?ended");
      return;
    }
    CurrentSession.put(request, open.get());
    if (open.get().step() != Step.IN && !startsWithAny(request, ON_THE_WAY)) {
      response.sendRedirect(open.get().step() == Step.ENROL ? "/sign-in/enrol" : "/sign-in/second");
      return;
    }
    chain.doFilter(request, response);
  }

  private static void forget(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static boolean startsWithAny(HttpServletRequest request, List<String> paths) {
    String path = request.getRequestURI();
    return paths.stream().anyMatch(path::startsWith);
  }

  /** Ends the session of somebody who signs out. */
  void signOut(@Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
      sessions.signOut(who.municipality(), who.session());
    }
  }
}
