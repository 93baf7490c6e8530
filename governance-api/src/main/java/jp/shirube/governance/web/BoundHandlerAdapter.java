package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.trail.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls a handler only for somebody who may, in one transaction that row-level security binds to
 * what he stands for. A view is rendered after it, from finished values.
 */
final class BoundHandlerAdapter extends RequestMappingHandlerAdapter {

  private final Viewers viewers;
  private final Tenancy tenancy;
  private final Seen seen;

  BoundHandlerAdapter(Viewers viewers, Tenancy tenancy, Seen seen) {
    this.viewers = viewers;
    this.tenancy = tenancy;
    this.seen = seen;
  }

  @Override
  protected @Nullable ModelAndView invokeHandlerMethod(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws Exception {
    if (handler.hasMethodAnnotation(Open.class)) {
      return super.invokeHandlerMethod(request, response, handler);
    }
    Viewer viewer = viewers.of(request).orElseThrow(NotInRegister::new);
    Permission needs = required(viewer, handler, request);
    return bound(viewer, needs, () -> super.invokeHandlerMethod(request, response, handler));
  }

  private Permission required(Viewer viewer, HandlerMethod handler, HttpServletRequest request) {
    Needs needs = handler.getMethodAnnotation(Needs.class);
    if (needs == null || !viewer.may(needs.value())) {
      seen.refused(viewer.municipality(), viewer.actor(), asked(request));
      throw new AccessDeniedException(handler.getShortLogMessage());
    }
    return needs.value();
  }

  /** The pattern, never the path itself: what somebody typed there is nobody's business. */
  private static String asked(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return request.getMethod() + " " + pattern;
  }

  private @Nullable ModelAndView bound(
      Viewer viewer, Permission needs, Callable<@Nullable ModelAndView> call) throws Exception {
    try {
      return within(viewer, needs, call).orElse(null);
    } catch (Thrown thrown) {
      throw thrown.checked;
    }
  }

  /** Sums over municipalities bind themselves to their reader, which they do in no other work. */
  private Optional<ModelAndView> within(
      Viewer viewer, Permission needs, Callable<@Nullable ModelAndView> call) {
    return needs == Permission.ROLLUP_VIEW
        ? Optional.ofNullable(unchecked(call))
        : tenancy.call(
            viewer.municipality(), viewer.standing(), () -> Optional.ofNullable(unchecked(call)));
  }

  private static <T extends @Nullable Object> T unchecked(Callable<T> call) {
    try {
      return call.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Thrown(e);
    }
  }

  /** Carries a checked exception through a transaction, which it rolls back. */
  private static final class Thrown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exception checked;

    Thrown(Exception checked) {
      super(checked);
      this.checked = checked;
    }
  }
}
