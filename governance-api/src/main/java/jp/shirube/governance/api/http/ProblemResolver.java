package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every exception of a request to the API as a problem of RFC 9457. */
final class ProblemResolver implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!request.getRequestURI().startsWith("/api/")) {
      return null;
    }
    try {
      Answers.write(Answer.problem(Refusals.of(thrown)), response);
    } catch (IOException e) {
      LOG.debug("the caller of the API is gone", e);
    }
    return new ModelAndView();
  }
}
