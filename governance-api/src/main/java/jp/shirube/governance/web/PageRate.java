package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.shirube.governance.limit.RateLimit;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nobody ask for more pages than a person can, and no address for more when nobody signed in.
 */
final class PageRate implements HandlerInterceptor {

  private static final int KEYS = 10_000;

  private final Viewers viewers;
  private final RateLimit limit;

  PageRate(Viewers viewers, long requestsPerMinute) {
    this.viewers = viewers;
    this.limit = new RateLimit(requestsPerMinute, Duration.ofMinutes(1), KEYS);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    limit
        .take(key(request))
        .ifPresent(
            wait -> {
              throw new TooManyRequests(wait);
            });
    return true;
  }

  private String key(HttpServletRequest request) {
    return viewers
        .of(request)
        .map(viewer -> viewer.municipality() + "/" + viewer.person().id())
        .orElse(request.getRemoteAddr());
  }
}
