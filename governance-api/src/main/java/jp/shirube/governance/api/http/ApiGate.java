package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.contract.Operation;
import jp.shirube.governance.token.Caller;
import jp.shirube.governance.web.Needs;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Before a handler: whether the caller may, whether the request is as the contract says, whether it
 * was carried out before. After it, once its transaction is committed: the answer is sent.
 */
final class ApiGate implements HandlerInterceptor {

  private final Contract contract;
  private final RepeatedRequests repeated;

  ApiGate(Contract contract, RepeatedRequests repeated) {
    this.contract = contract;
    this.repeated = repeated;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(Needs.class)) {
      return true;
    }
    Operation operation = operation(request);
    requireAllowed(Callers.of(request), method, operation);
    new RequestCheck(contract, operation, request).require();
    Optional<Answer> before = repeated.begin(request);
    if (before.isPresent()) {
      Answers.write(before.get().with("Idempotent-Replay", "true"), response);
      repeated.end(request);
    }
    return before.isEmpty();
  }

  private Operation operation(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return contract
        .find(request.getMethod(), String.valueOf(pattern))
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }

  private static void requireAllowed(Caller caller, HandlerMethod method, Operation operation) {
    Needs needs = Objects.requireNonNull(method.getMethodAnnotation(Needs.class));
    if (!caller.viewer().may(needs.value())) {
      throw ApiCode.ROLE_MAY_NOT.refusal();
    }
    if (!caller.may(needs.value())) {
      String scope = Messages.complete().text("token.scope." + operation.scope());
      throw ApiCode.SCOPE_MISSING.refusal(Map.of("scope", scope));
    }
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView view)
      throws IOException {
    if (request.getAttribute(AnswerValue.ATTRIBUTE) instanceof Answer answer) {
      Answers.write(known(request, answer) ? unchanged(answer) : answer, response);
    }
  }

  private static boolean known(HttpServletRequest request, Answer answer) {
    String match = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    String tag = answer.headers().get(HttpHeaders.ETAG);
    return request.getMethod().equals("GET")
        && match != null
        && tag != null
        && EntityTag.isOneOf(match, tag);
  }

  private static Answer unchanged(Answer answer) {
    Map<String, String> tag =
        Map.of(HttpHeaders.ETAG, Objects.requireNonNull(answer.headers().get(HttpHeaders.ETAG)));
    return new Answer(HttpStatus.NOT_MODIFIED.value(), tag, new byte[0]);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception thrown) {
    repeated.end(request);
  }
}
