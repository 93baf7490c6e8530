package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Takes what a handler answers while its transaction is still open: the answer is kept for a
 * repeated request in the same transaction, and sent by {@link ApiGate} once that is committed.
 */
final class AnswerValue implements HandlerMethodReturnValueHandler {

  static final String ATTRIBUTE = Answer.class.getName();

  private final RepeatedRequests repeated;

  AnswerValue(RepeatedRequests repeated) {
    this.repeated = repeated;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return type.getParameterType() == Answer.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request) {
    HttpServletRequest servlet =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    Answer answer = (Answer) Objects.requireNonNull(value);
    repeated.keep(servlet, answer);
    servlet.setAttribute(ATTRIBUTE, answer);
    container.setRequestHandled(true);
  }
}
