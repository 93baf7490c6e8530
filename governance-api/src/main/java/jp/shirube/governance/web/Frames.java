package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages made outside of a handler, in the frame of all pages. */
@Component
class Frames {

  private final Shell shell;

  Frames(Shell shell) {
    this.shell = shell;
  }

  ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
    ModelAndView page = new ModelAndView(view);
    page.setStatus(status);
    page.addObject("viewer", shell.viewer(request));
    page.addObject("navigation", shell.navigation(request));
    page.addObject("here", request.getRequestURI());
    return page;
  }

  /**
   * A page that says one thing.
   *
   * @param kind its texts are {@code message.<kind>.title} and {@code message.<kind>.text}
   */
  ModelAndView message(String kind, HttpStatus status, HttpServletRequest request) {
    return page("message", status, request).addObject("kind", kind);
  }
}
