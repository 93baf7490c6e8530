package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.shirube.mappings.finding.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages made outside of a handler, in the frame of all pages. */
@Component
public final class Frames {

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
    page.addObject("emergency", shell.emergency(request));
    return page;
  }

  /** What is wrong with the input, beside the form or as a page of its own. */
  public ModelAndView refused(List<Finding> findings, HttpServletRequest request) {
    String view = isPartial(request) ? "parts :: findings" : "refused";
    return page(view, HttpStatus.UNPROCESSABLE_CONTENT, request)
        .addObject("findings", PageFinding.of(findings));
  }

  private static boolean isPartial(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
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
