package jp.shirube.governance.api.http;

import java.time.Duration;
import jp.shirube.governance.limit.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often the API may be asked; settings of the server {@code shirube.api.*}, per minute. */
@Component
final class ApiLimits {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int TOKENS = 10_000;
  private static final int ADDRESSES = 10_000;

  private final RateLimit requests;
  private final RateLimit failures;

  ApiLimits(
      @Value("${shirube.api.requests-per-minute:600}") long requests,
      @Value("${shirube.api.failures-per-minute:20}") long failures) {
    this.requests = new RateLimit(requests, MINUTE, TOKENS);
    this.failures = new RateLimit(failures, MINUTE, ADDRESSES);
  }

  /** Requests by id of the token. */
  RateLimit requests() {
    return requests;
  }

  /** Tokens that were none, by address. */
  RateLimit failures() {
    return failures;
  }
}
