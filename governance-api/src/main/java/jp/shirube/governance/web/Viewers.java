package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.identity.People;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who looks, once for a request. */
@Component
public class Viewers {

  private static final String ATTRIBUTE = Viewer.class.getName();

  private final People people;

  Viewers(People people) {
    this.people = people;
  }

  /** Who is signed in and in the register today. */
  public Optional<Viewer> of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
      return Optional.of(known);
    }
    Optional<Viewer> found = signedIn().flatMap(account -> viewer(account, request));
    found.ifPresent(viewer -> request.setAttribute(ATTRIBUTE, viewer));
    return found;
  }

  /** Says who looks, for a request that says it in another way than by a session. */
  public static void remember(HttpServletRequest request, Viewer viewer) {
    request.setAttribute(ATTRIBUTE, viewer);
  }

  private static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn account
        ? Optional.of(account)
        : Optional.empty();
  }

  private Optional<Viewer> viewer(SignedIn account, HttpServletRequest request) {
    return people
        .find(account.municipality(), account.person())
        .map(
            person -> new Viewer(account.municipality(), person, "web:" + request.getRemoteAddr()));
  }
}
