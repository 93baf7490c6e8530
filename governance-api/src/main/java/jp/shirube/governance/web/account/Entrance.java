package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.account.Sessions;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.account.Step;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Lets somebody in whom the door let pass: a new session id, a new token against forgery. */
@Component
class Entrance {

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final RequestCache asked = new HttpSessionRequestCache();
  private final List<SessionAuthenticationStrategy> renewals =
      List.of(
          new ChangeSessionIdAuthenticationStrategy(),
          new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()));

  private final Sessions sessions;

  Entrance(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Makes it the session of the request, in place of another that the browser had.
   *
   * @return the path to go to: what was asked for before signing in, else the first page
   */
  String enter(SignIn.Entered entered, HttpServletRequest request, HttpServletResponse response) {
    CurrentSession.signedIn().ifPresent(it -> sessions.signOut(it.municipality(), it.session()));
    SignedIn who = new SignedIn(entered.municipality(), entered.person().id(), entered.session());
    Authentication authentication =
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    request.getSession();
    renewals.forEach(it -> it.onAuthentication(authentication, request, response));
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    return entered.step() == Step.IN ? next(request, response) : "/";
  }

  /** A new session id and a new token for somebody who proved more. */
  void renew(HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication =
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    renewals.forEach(it -> it.onAuthentication(authentication, request, response));
  }

  /** The path that was asked for, of this server whatever its address said. */
  String next(HttpServletRequest request, HttpServletResponse response) {
    String path =
        Optional.ofNullable(asked.getRequest(request, response))
            .filter(it -> it.getMethod().equals("GET"))
            .map(it -> URI.create(it.getRedirectUrl()))
            .map(Entrance::withoutHost)
            .orElse("/");
    asked.removeRequest(request, response);
    return path;
  }

  private static String withoutHost(URI address) {
    String query = address.getRawQuery();
    String path = address.getRawPath();
    boolean local = path.startsWith("/") && !path.startsWith("//");
    return !local ? "/" : query == null ? path : path + "?" + query;
  }
}
