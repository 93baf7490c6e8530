package jp.shirube.governance.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.token.Caller;
import jp.shirube.governance.token.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who calls by the token in {@code Authorization: Bearer}, and lets nobody ask too often: a
 * token for what it does, an address for tokens that are none.
 */
final class TokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final Tokens tokens;
  private final ApiLimits limits;

  TokenFilter(Tokens tokens, ApiLimits limits) {
    this.tokens = tokens;
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Answer> refused = refusal(request);
    if (refused.isPresent()) {
      Answers.write(refused.get(), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Answer> refusal(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return Optional.empty();
    }
    Optional<Caller> caller = caller(header, request.getRemoteAddr());
    return caller.isPresent() ? admitted(request, caller.get()) : failed(request.getRemoteAddr());
  }

  private Optional<Caller> caller(String header, String address) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? tokens.caller(header.substring(SCHEME.length()).strip(), address)
        : Optional.empty();
  }

  /** Good tokens from the same address go on: only what is none is counted. */
  private Optional<Answer> failed(String address) {
    return Optional.of(
        limits.failures().take(address).map(TokenFilter::tooMany).orElseGet(TokenFilter::unknown));
  }

  private Optional<Answer> admitted(HttpServletRequest request, Caller caller) {
    Callers.remember(request, caller);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        new PreAuthenticatedAuthenticationToken(caller, "", AuthorityUtils.NO_AUTHORITIES));
    SecurityContextHolder.setContext(context);
    return limits.requests().take(Long.toString(caller.token().id())).map(TokenFilter::tooMany);
  }

  static Answer unknown() {
    return with(
        Refusals.of(ApiCode.UNAUTHENTICATED, Map.of()), HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private static Answer tooMany(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return with(
        Refusals.of(ApiCode.TOO_MANY_REQUESTS, Map.of()),
        HttpHeaders.RETRY_AFTER,
        Long.toString(seconds));
  }

  private static Answer with(Problem problem, String header, String value) {
    return Answer.problem(problem).with(header, value);
  }
}
