package jp.shirube.governance.mappingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.Test;

/**
 * The whole table: every state x action x role, and that the permissions of pages agree with it.
 */
class MappingTransitionsTest {

  private static final List<String> ALLOWED =
      List.of(
          "- UPLOAD VENDOR_ENGINEER,VENDOR_LEAD,PLANNER DRAFT",
          "DRAFT SUBMIT VENDOR_LEAD,PLANNER SUBMITTED",
          "DRAFT RETIRE VENDOR_ENGINEER,VENDOR_LEAD,PLANNER RETIRED",
          "SUBMITTED WITHDRAW VENDOR_LEAD,PLANNER DRAFT",
          "SUBMITTED RETURN PLANNER,PMO_MANAGER RETURNED comment",
          "SUBMITTED APPROVE PLANNER,PMO_MANAGER APPROVED",
          "RETURNED SUBMIT VENDOR_LEAD,PLANNER SUBMITTED comment",
          "RETURNED RETIRE VENDOR_ENGINEER,VENDOR_LEAD,PLANNER RETIRED",
          "APPROVED RETIRE PLANNER,PMO_MANAGER RETIRED comment");

  @Test
  void everyCellIsAsWrittenHere() {
    List<String> expected =
        ALLOWED.stream().flatMap(MappingTransitionsTest::cells).sorted().toList();
    assertThat(found().sorted().toList()).isEqualTo(expected);
    assertThat(MappingTransitions.all()).hasSize(expected.size());
  }

  @Test
  void whoMayDoItAtAllHasThePermission() {
    for (MappingTransition cell : MappingTransitions.all()) {
      Permission needed =
          switch (cell.action()) {
            case UPLOAD -> Permission.MAPPING_UPLOAD;
            case SUBMIT, WITHDRAW -> Permission.MAPPING_SUBMIT;
            case RETURN, APPROVE -> Permission.MAPPING_DECIDE;
            case RETIRE ->
                cell.from() == MappingState.APPROVED
                    ? Permission.MAPPING_DECIDE
                    : Permission.MAPPING_UPLOAD;
          };
      assertThat(AccessRules.of(cell.role())).as(cell.toString()).contains(needed);
    }
    for (Actor.Role role : Actor.Role.values()) {
      assertThat(MappingTransitions.all().stream().anyMatch(it -> it.role() == role))
          .as(role.name())
          .isEqualTo(
              AccessRules.of(role).contains(Permission.MAPPING_UPLOAD)
                  || AccessRules.of(role).contains(Permission.MAPPING_DECIDE));
    }
  }

  private static Stream<String> cells(String row) {
    String[] parts = row.split(" ");
    String comment = parts.length > 4 ? " comment" : "";
    return Arrays.stream(parts[2].split(","))
        .map(role -> String.join(" ", parts[0], parts[1], role, parts[3]) + comment);
  }

  private static Stream<String> found() {
    return Stream.concat(Stream.of("-"), Arrays.stream(MappingState.values()).map(Enum::name))
        .flatMap(
            from ->
                Arrays.stream(MappingAction.values())
                    .flatMap(
                        action ->
                            Arrays.stream(Actor.Role.values())
                                .flatMap(role -> found(from, action, role))));
  }

  private static Stream<String> found(String from, MappingAction action, Actor.Role role) {
    MappingState state = from.equals("-") ? null : MappingState.valueOf(from);
    return MappingTransitions.find(state, action, role).stream()
        .map(
            it ->
                String.join(" ", from, action.name(), role.name(), it.to().name())
                    + (it.needsComment() ? " comment" : ""));
  }
}
