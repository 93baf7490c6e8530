package jp.shirube.governance.progress;

import static jp.shirube.migration.actor.Actor.Role.ADMINISTRATOR;
import static jp.shirube.migration.actor.Actor.Role.DEPARTMENT_HEAD;
import static jp.shirube.migration.actor.Actor.Role.DEPARTMENT_STAFF;
import static jp.shirube.migration.actor.Actor.Role.PLANNER;
import static jp.shirube.migration.actor.Actor.Role.PMO_MANAGER;
import static jp.shirube.migration.actor.Actor.Role.SYSTEM;
import static jp.shirube.migration.actor.Actor.Role.VENDOR_ENGINEER;
import static jp.shirube.migration.actor.Actor.Role.VENDOR_LEAD;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The life of a month as one table. What is not in it is refused.
 *
 * <p>The schedule may open a month and do nothing else. Whoever stands for a department or a vendor
 * acts on its own part only; that is kept by {@link MonthCycle} and by row-level security.
 */
public final class MonthTransitions {

  private static final List<MonthTransition> ALL =
      Stream.of(
              rule(null, MonthAction.OPEN, MonthState.OPEN, PLANNER, PMO_MANAGER, ADMINISTRATOR),
              rule(null, MonthAction.OPEN, MonthState.OPEN, SYSTEM),
              rule(
                  MonthState.OPEN,
                  MonthAction.EDIT,
                  MonthState.OPEN,
                  PLANNER,
                  DEPARTMENT_STAFF,
                  DEPARTMENT_HEAD,
                  VENDOR_ENGINEER,
                  VENDOR_LEAD),
              rule(MonthState.OPEN, MonthAction.CONFIRM, MonthState.OPEN, DEPARTMENT_HEAD),
              explained(MonthState.OPEN, MonthAction.CONFIRM, MonthState.OPEN, PLANNER),
              rule(MonthState.OPEN, MonthAction.WITHDRAW, MonthState.OPEN, DEPARTMENT_HEAD),
              explained(MonthState.OPEN, MonthAction.WITHDRAW, MonthState.OPEN, PLANNER),
              rule(MonthState.OPEN, MonthAction.COMPILE, MonthState.COMPILED, PLANNER),
              explained(
                  MonthState.COMPILED,
                  MonthAction.GIVE_BACK,
                  MonthState.OPEN,
                  PLANNER,
                  PMO_MANAGER),
              rule(MonthState.COMPILED, MonthAction.APPROVE, MonthState.APPROVED, PMO_MANAGER),
              explained(
                  MonthState.APPROVED,
                  MonthAction.GIVE_BACK,
                  MonthState.OPEN,
                  PLANNER,
                  PMO_MANAGER),
              rule(
                  MonthState.APPROVED, MonthAction.FREEZE, MonthState.FROZEN, PLANNER, PMO_MANAGER),
              rule(
                  MonthState.FROZEN,
                  MonthAction.SUBMIT,
                  MonthState.SUBMITTED,
                  PLANNER,
                  PMO_MANAGER),
              explained(
                  MonthState.FROZEN, MonthAction.REVISE, MonthState.OPEN, PLANNER, PMO_MANAGER),
              explained(
                  MonthState.SUBMITTED, MonthAction.REVISE, MonthState.OPEN, PLANNER, PMO_MANAGER))
          .flatMap(List::stream)
          .toList();

  private MonthTransitions() {}

  /** Every cell that is allowed. */
  public static List<MonthTransition> all() {
    return ALL;
  }

  /**
   * The cell of a state, an action and a role, empty when it is refused.
   *
   * @param from null where there is no month yet
   */
  public static Optional<MonthTransition> find(
      @Nullable MonthState from, MonthAction action, Actor.Role role) {
    return ALL.stream()
        .filter(it -> Objects.equals(it.from(), from))
        .filter(it -> it.action() == action && it.role() == role)
        .findFirst();
  }

  /** What a role may do in a state, in the order of the actions. */
  public static List<MonthAction> actions(MonthState from, Actor.Role role) {
    return Arrays.stream(MonthAction.values())
        .filter(action -> find(from, action, role).isPresent())
        .toList();
  }

  /** Whether anybody may do it in a state. */
  static boolean isTimely(@Nullable MonthState from, MonthAction action) {
    return ALL.stream().anyMatch(it -> Objects.equals(it.from(), from) && it.action() == action);
  }

  private static List<MonthTransition> rule(
      @Nullable MonthState from, MonthAction action, MonthState to, Actor.Role... roles) {
    return cells(from, action, to, false, roles);
  }

  private static List<MonthTransition> explained(
      MonthState from, MonthAction action, MonthState to, Actor.Role... roles) {
    return cells(from, action, to, true, roles);
  }

  private static List<MonthTransition> cells(
      @Nullable MonthState from,
      MonthAction action,
      MonthState to,
      boolean needsReason,
      Actor.Role... roles) {
    return Arrays.stream(roles)
        .map(role -> new MonthTransition(from, action, role, to, needsReason))
        .toList();
  }
}
