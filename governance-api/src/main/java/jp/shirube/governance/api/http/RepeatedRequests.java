package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.token.Caller;
import org.springframework.stereotype.Component;

/**
 * Requests that carry an {@code Idempotency-Key}: what was carried out is answered again for 24
 * hours instead of being done twice. The answer is written in the transaction of the work itself,
 * so there is never one without the other; a refused request changed nothing and leaves none.
 */
@Component
class RepeatedRequests {

  static final String HEADER = "Idempotency-Key";

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
  private static final String ATTRIBUTE = RepeatedRequests.class.getName();

  private final AnswerMapper rows;
  private final Tenancy tenancy;
  private final Clock clock;
  private final Set<String> inWork = ConcurrentHashMap.newKeySet();

  RepeatedRequests(AnswerMapper rows, Tenancy tenancy, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  private record Asked(long token, String key, String hash) {
    String id() {
      return token + " " + key;
    }
  }

  /**
   * Begins a request that carries a key.
   *
   * @return the answer that it was given before
   * @throws ApiRefusal when the key is none, was used for another request, or is in work
   */
  Optional<Answer> begin(HttpServletRequest request) {
    String key = request.getHeader(HEADER);
    if (key == null || !request.getMethod().equals("POST")) {
      return Optional.empty();
    }
    if (!FORM.matcher(key).matches()) {
      throw ApiCode.KEY_FORM.refusal();
    }
    Caller caller = Callers.of(request);
    Asked asked = new Asked(caller.token().id(), key, hash(request));
    if (!inWork.add(asked.id())) {
      throw ApiCode.KEY_IN_USE.refusal();
    }
    request.setAttribute(ATTRIBUTE, asked);
    return before(request, caller.viewer(), asked);
  }

  /** Ends the request itself when it is refused: nobody else is told then. */
  private Optional<Answer> before(HttpServletRequest request, Viewer viewer, Asked asked) {
    try {
      return before(viewer, asked);
    } catch (RuntimeException e) {
      end(request);
      throw e;
    }
  }

  private Optional<Answer> before(Viewer viewer, Asked asked) {
    Optional<KeptAnswer> kept =
        tenancy.call(
            viewer.municipality(),
            viewer.standing(),
            () -> Optional.ofNullable(rows.find(asked.token(), asked.key(), since())));
    if (kept.filter(it -> !it.requestHash().equals(asked.hash())).isPresent()) {
      throw ApiCode.KEY_REUSED.refusal();
    }
    return kept.map(KeptAnswer::answer);
  }

  /** Keeps the answer in the transaction that is open. */
  void keep(HttpServletRequest request, Answer answer) {
    if (request.getAttribute(ATTRIBUTE) instanceof Asked asked) {
      rows.forget(asked.token(), since());
      OffsetDateTime now = OffsetDateTime.now(clock);
      rows.insert(asked.token(), asked.key(), KeptAnswer.of(asked.hash(), answer), now);
    }
  }

  /** Ends a request, however it ended. */
  void end(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Asked asked) {
      inWork.remove(asked.id());
    }
  }

  private OffsetDateTime since() {
    return OffsetDateTime.now(clock).minus(KEPT);
  }

  private static String hash(HttpServletRequest request) {
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    return Hashes.sha256(
        Hashes.utf8(request.getRequestURI() + "?" + query + "\n"), RequestBody.of(request).bytes());
  }
}
