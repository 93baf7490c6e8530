package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.Test;

/**
 * The table of a month's life, whole: every state x action x role is either here or refused. A line
 * is {@code state action role [reason] -> state}.
 */
class MonthTransitionsTest {

  private static final Set<String> TABLE =
      Set.of(
          "- OPEN PLANNER -> OPEN",
          "- OPEN PMO_MANAGER -> OPEN",
          "- OPEN ADMINISTRATOR -> OPEN",
          "- OPEN SYSTEM -> OPEN",
          "OPEN EDIT PLANNER -> OPEN",
          "OPEN EDIT DEPARTMENT_STAFF -> OPEN",
          "OPEN EDIT DEPARTMENT_HEAD -> OPEN",
          "OPEN EDIT VENDOR_ENGINEER -> OPEN",
          "OPEN EDIT VENDOR_LEAD -> OPEN",
          "OPEN CONFIRM DEPARTMENT_HEAD -> OPEN",
          "OPEN CONFIRM PLANNER reason -> OPEN",
          "OPEN WITHDRAW DEPARTMENT_HEAD -> OPEN",
          "OPEN WITHDRAW PLANNER reason -> OPEN",
          "OPEN COMPILE PLANNER -> COMPILED",
          "COMPILED GIVE_BACK PLANNER reason -> OPEN",
          "COMPILED GIVE_BACK PMO_MANAGER reason -> OPEN",
          "COMPILED APPROVE PMO_MANAGER -> APPROVED",
          "APPROVED GIVE_BACK PLANNER reason -> OPEN",
          "APPROVED GIVE_BACK PMO_MANAGER reason -> OPEN",
          "APPROVED FREEZE PLANNER -> FROZEN",
          "APPROVED FREEZE PMO_MANAGER -> FROZEN",
          "FROZEN SUBMIT PLANNER -> SUBMITTED",
          "FROZEN SUBMIT PMO_MANAGER -> SUBMITTED",
          "FROZEN REVISE PLANNER reason -> OPEN",
          "FROZEN REVISE PMO_MANAGER reason -> OPEN",
          "SUBMITTED REVISE PLANNER reason -> OPEN",
          "SUBMITTED REVISE PMO_MANAGER reason -> OPEN");

  @Test
  void everyStateActionAndRoleIsInTheTableOrRefused() {
    Set<String> allowed =
        states()
            .flatMap(
                state ->
                    Arrays.stream(MonthAction.values())
                        .flatMap(
                            action ->
                                Arrays.stream(Actor.Role.values())
                                    .flatMap(
                                        role ->
                                            MonthTransitions.find(state.orElse(null), action, role)
                                                .stream())))
            .map(MonthTransitionsTest::line)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(allowed).isEqualTo(new TreeSet<>(TABLE));
  }

  @Test
  void noCellIsThereTwice() {
    assertThat(MonthTransitions.all()).hasSize(TABLE.size()).doesNotHaveDuplicates();
  }

  @Test
  void everyStateCanBeReachedAndIsLeftByAPersonOnly() {
    assertThat(MonthTransitions.all().stream().map(MonthTransition::to))
        .contains(MonthState.values());
    assertThat(MonthTransitions.all())
        .filteredOn(cell -> cell.role() == Actor.Role.SYSTEM)
        .allMatch(cell -> cell.action() == MonthAction.OPEN);
  }

  @Test
  void onlyAnOpenMonthIsEdited() {
    assertThat(MonthTransitions.all())
        .filteredOn(cell -> cell.action() == MonthAction.EDIT)
        .allMatch(cell -> cell.from() == MonthState.OPEN && cell.to() == MonthState.OPEN);
  }

  @Test
  void whoMayDoWhatIsToldInTheOrderOfTheActions() {
    assertThat(MonthTransitions.actions(MonthState.OPEN, Actor.Role.PLANNER))
        .containsExactly(
            MonthAction.EDIT, MonthAction.CONFIRM, MonthAction.WITHDRAW, MonthAction.COMPILE);
    assertThat(MonthTransitions.actions(MonthState.OPEN, Actor.Role.AUDITOR)).isEmpty();
    assertThat(MonthTransitions.actions(MonthState.SUBMITTED, Actor.Role.VENDOR_LEAD)).isEmpty();
  }

  private static Stream<java.util.Optional<MonthState>> states() {
    return Stream.concat(
        Stream.of(java.util.Optional.empty()),
        List.of(MonthState.values()).stream().map(java.util.Optional::of));
  }

  private static String line(MonthTransition cell) {
    return "%s %s %s%s -> %s"
        .formatted(
            cell.from() == null ? "-" : cell.from(),
            cell.action(),
            cell.role(),
            cell.needsReason() ? " reason" : "",
            cell.to());
  }
}
