package jp.shirube.governance.web.month;

import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthTransition;
import jp.shirube.governance.progress.MonthTransitions;

/**
 * Something that a viewer may do to a month as a whole now.
 *
 * @param action what; its words are {@code month.action.<name>}, {@code .asks} and {@code .follows}
 * @param path where it is sent
 * @param reason whether a reason is asked for
 */
record ActionLine(MonthAction action, String path, Reason reason) {

  /** Whether it has to be said why. */
  enum Reason {
    NONE,
    IF_DEPARTMENTS_MISSING,
    NEEDED
  }

  private static final List<MonthAction> WHOLE =
      List.of(
          MonthAction.COMPILE,
          MonthAction.APPROVE,
          MonthAction.FREEZE,
          MonthAction.GIVE_BACK,
          MonthAction.REVISE);

  /** What the table of a month's life lets the viewer do; to the latest revision only. */
  static List<ActionLine> of(Viewer viewer, MonthHead head) {
    if (!head.isLatest() || !viewer.standing().isWholeCity()) {
      return List.of();
    }
    Month month = head.month();
    return WHOLE.stream()
        .flatMap(
            action -> MonthTransitions.find(month.state(), action, viewer.person().role()).stream())
        .map(it -> line(it, head.path()))
        .toList();
  }

  private static ActionLine line(MonthTransition transition, String path) {
    MonthAction action = transition.action();
    String name = action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new ActionLine(action, path + "/" + name, reason(transition));
  }

  private static Reason reason(MonthTransition transition) {
    if (transition.needsReason()) {
      return Reason.NEEDED;
    }
    return transition.action() == MonthAction.COMPILE ? Reason.IF_DEPARTMENTS_MISSING : Reason.NONE;
  }

  public boolean asksReason() {
    return reason != Reason.NONE;
  }

  public boolean isDangerous() {
    return action == MonthAction.GIVE_BACK || action == MonthAction.REVISE;
  }
}
