package jp.shirube.governance.mappingdesk;

import static jp.shirube.migration.actor.Actor.Role.PLANNER;
import static jp.shirube.migration.actor.Actor.Role.PMO_MANAGER;
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
 * The life of a version of a mapping definition as one table. What is not in it is refused.
 *
 * <p>A vendor's engineers write, its lead hands in. A planner may do both in a vendor's place; then
 * another person approves. That the one who approves is neither the uploader nor the submitter is
 * kept by {@link MappingDesk} and by the database.
 */
public final class MappingTransitions {

  private static final List<MappingTransition> ALL =
      Stream.of(
              writer(null, MappingAction.UPLOAD, MappingState.DRAFT),
              writer(MappingState.DRAFT, MappingAction.RETIRE, MappingState.RETIRED),
              writer(MappingState.RETURNED, MappingAction.RETIRE, MappingState.RETIRED),
              sender(MappingState.DRAFT, MappingAction.SUBMIT, MappingState.SUBMITTED, false),
              sender(MappingState.RETURNED, MappingAction.SUBMIT, MappingState.SUBMITTED, true),
              sender(MappingState.SUBMITTED, MappingAction.WITHDRAW, MappingState.DRAFT, false),
              city(MappingState.SUBMITTED, MappingAction.RETURN, MappingState.RETURNED, true),
              city(MappingState.SUBMITTED, MappingAction.APPROVE, MappingState.APPROVED, false),
              city(MappingState.APPROVED, MappingAction.RETIRE, MappingState.RETIRED, true))
          .flatMap(List::stream)
          .toList();

  private MappingTransitions() {}

  /** Every cell that is allowed. */
  public static List<MappingTransition> all() {
    return ALL;
  }

  /**
   * The cell of a state, an action and a role, empty when it is refused.
   *
   * @param from null where there is no version yet
   */
  public static Optional<MappingTransition> find(
      @Nullable MappingState from, MappingAction action, Actor.Role role) {
    return ALL.stream()
        .filter(it -> Objects.equals(it.from(), from))
        .filter(it -> it.action() == action && it.role() == role)
        .findFirst();
  }

  /** What a role may do in a state, in the order of the actions. */
  public static List<MappingTransition> of(MappingState from, Actor.Role role) {
    return Arrays.stream(MappingAction.values())
        .flatMap(action -> find(from, action, role).stream())
        .toList();
  }

  /** Whether anybody may do it in a state. */
  static boolean isTimely(@Nullable MappingState from, MappingAction action) {
    return ALL.stream().anyMatch(it -> Objects.equals(it.from(), from) && it.action() == action);
  }

  private static List<MappingTransition> writer(
      @Nullable MappingState from, MappingAction action, MappingState to) {
    return cells(from, action, to, false, VENDOR_ENGINEER, VENDOR_LEAD, PLANNER);
  }

  private static List<MappingTransition> sender(
      MappingState from, MappingAction action, MappingState to, boolean needsComment) {
    return cells(from, action, to, needsComment, VENDOR_LEAD, PLANNER);
  }

  private static List<MappingTransition> city(
      MappingState from, MappingAction action, MappingState to, boolean needsComment) {
    return cells(from, action, to, needsComment, PLANNER, PMO_MANAGER);
  }

  private static List<MappingTransition> cells(
      @Nullable MappingState from,
      MappingAction action,
      MappingState to,
      boolean needsComment,
      Actor.Role... roles) {
    return Arrays.stream(roles)
        .map(role -> new MappingTransition(from, action, role, to, needsComment))
        .toList();
  }
}
