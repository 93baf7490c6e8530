package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.Emergency;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice("jp.shirube.governance.web")
class Shell {

  private final Viewers viewers;

  Shell(Viewers viewers) {
    this.viewers = viewers;
  }

  @ModelAttribute("viewer")
  @Nullable Viewer viewer(HttpServletRequest request) {
    return viewers.of(request).orElse(null);
  }

  @ModelAttribute("navigation")
  List<Navigation.Group> navigation(HttpServletRequest request) {
    return viewers.of(request).map(Navigation::of).orElse(List.of());
  }

  @ModelAttribute("emergency")
  @Nullable Emergency emergency(HttpServletRequest request) {
    return viewers.emergency(request).orElse(null);
  }

  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    return request.getRequestURI();
  }
}
