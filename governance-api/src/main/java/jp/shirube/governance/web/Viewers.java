package jp.shirube.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.Emergencies;
import jp.shirube.governance.account.Emergency;
import jp.shirube.governance.account.Step;
import jp.shirube.governance.identity.People;
import org.springframework.stereotype.Component;

/** Tells who looks, once for a request. */
@Component
public class Viewers {

  private static final String ATTRIBUTE = Viewer.class.getName();
  private static final String EMERGENCY = Emergency.class.getName();

  private final People people;
  private final Emergencies emergencies;

  Viewers(People people, Emergencies emergencies) {
    this.people = people;
    this.emergencies = emergencies;
  }

  /** Who is signed in, with every factor that is needed, and in the register today. */
  public Optional<Viewer> of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
      return Optional.of(known);
    }
    Optional<Viewer> found =
        CurrentSession.of(request)
            .filter(session -> session.step() == Step.IN)
            .flatMap(session -> CurrentSession.signedIn())
            .flatMap(account -> viewer(account, request));
    found.ifPresent(viewer -> request.setAttribute(ATTRIBUTE, viewer));
    return found;
  }

  /** Says who looks, for a request that says it in another way than by a session. */
  public static void remember(HttpServletRequest request, Viewer viewer) {
    request.setAttribute(ATTRIBUTE, viewer);
  }

  /** The emergency access in which somebody looks. */
  public Optional<Emergency> emergency(HttpServletRequest request) {
    of(request);
    return request.getAttribute(EMERGENCY) instanceof Emergency open
        ? Optional.of(open)
        : Optional.empty();
  }

  private Optional<Viewer> viewer(SignedIn account, HttpServletRequest request) {
    return people
        .find(account.municipality(), account.person())
        .map(person -> new Viewer(account.municipality(), person, CurrentSession.origin(request)))
        .map(viewer -> widened(viewer, request));
  }

  /** In the role that is taken, and in the audit trail, while an emergency access is open. */
  private Viewer widened(Viewer viewer, HttpServletRequest request) {
    if (!viewer.may(Permission.BREAK_GLASS)) {
      return viewer;
    }
    Optional<Emergency> open = emergencies.active(viewer.municipality(), viewer.person().id());
    if (open.isEmpty()) {
      return viewer;
    }
    request.setAttribute(EMERGENCY, open.get());
    Viewer wide = emergencies.widen(viewer, open.get());
    emergencies.recordRequest(wide, request.getMethod(), request.getRequestURI());
    return wide;
  }
}
