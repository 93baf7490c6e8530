package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.load.SafeFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a page answers to what is refused, missing or broken: a sentence and what to do. */
@ControllerAdvice("jp.shirube.governance.web")
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Frames frames;

  Refusals(Frames frames) {
    this.frames = frames;
  }

  /** Bad input: the findings go beside the form, which keeps what was typed. */
  @ExceptionHandler
  ModelAndView refused(FindingException refused, HttpServletRequest request) {
    return frames.refused(refused.findings(), request);
  }

  @ExceptionHandler
  ModelAndView denied(AccessDeniedException denied, HttpServletRequest request) {
    return frames.message("denied", HttpStatus.FORBIDDEN, request);
  }

  @ExceptionHandler
  ModelAndView unregistered(NotInRegister unregistered, HttpServletRequest request) {
    return frames.message("unregistered", HttpStatus.FORBIDDEN, request);
  }

  @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
  ModelAndView missing(Exception missing, HttpServletRequest request) {
    return frames.message("missing", HttpStatus.NOT_FOUND, request);
  }

  /** Whoever followed a stream has gone: there is nobody to answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {}

  @ExceptionHandler
  ModelAndView fast(
      TooManyRequests fast, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(fast.seconds()));
    return frames.message("fast", HttpStatus.TOO_MANY_REQUESTS, request);
  }

  @ExceptionHandler
  ModelAndView unknown(Exception fault, HttpServletRequest request) {
    if (fault instanceof TypeMismatchException || fault instanceof MultipartException) {
      return frames.message("wrong", HttpStatus.BAD_REQUEST, request);
    }
    if (fault instanceof org.springframework.web.ErrorResponse known
        && known.getStatusCode().is4xxClientError()) {
      return frames.message("wrong", HttpStatus.valueOf(known.getStatusCode().value()), request);
    }
    return broken(fault, request);
  }

  private ModelAndView broken(Exception fault, HttpServletRequest request) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("fault {}", reference, SafeFault.of(fault));
    ModelAndView page = frames.message("fault", HttpStatus.INTERNAL_SERVER_ERROR, request);
    page.addObject("references", List.of(reference));
    return page;
  }
}
