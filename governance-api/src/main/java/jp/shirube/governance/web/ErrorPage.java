package jp.shirube.governance.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the server itself refuses before a handler is reached. */
@Controller
class ErrorPage implements ErrorController {

  private final Frames frames;

  ErrorPage(Frames frames) {
    this.frames = frames;
  }

  @Open(because = "errors happen before anybody is known")
  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request) {
    HttpStatus status = status(request);
    return frames.message(kind(status), status, request);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN -> "denied";
      case NOT_FOUND -> "missing";
      case CONTENT_TOO_LARGE -> "large";
      default -> status.is4xxClientError() ? "wrong" : "fault";
    };
  }
}
