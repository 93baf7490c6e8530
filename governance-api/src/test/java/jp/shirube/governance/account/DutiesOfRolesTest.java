package jp.shirube.governance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.migration.actor.Actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The separation of duties: which of the powers that check each other a role has, for all roles.
 */
class DutiesOfRolesTest {

  private static final Set<Permission> POWERS =
      EnumSet.of(
          Permission.MONTH_CONFIRM,
          Permission.MONTH_COMPILE,
          Permission.MONTH_APPROVE,
          Permission.ACCOUNT_ADMIN,
          Permission.PEOPLE_EDIT,
          Permission.TRAIL_EXPORT,
          Permission.BREAK_GLASS);

  private static final Map<Role, Set<Permission>> EXPECTED = new EnumMap<>(Role.class);

  static {
    EXPECTED.put(Role.PLANNER, EnumSet.of(Permission.MONTH_COMPILE, Permission.PEOPLE_EDIT));
    EXPECTED.put(Role.PMO_MANAGER, EnumSet.of(Permission.MONTH_APPROVE, Permission.PEOPLE_EDIT));
    EXPECTED.put(Role.DEPARTMENT_STAFF, Set.of());
    EXPECTED.put(Role.DEPARTMENT_HEAD, EnumSet.of(Permission.MONTH_CONFIRM));
    EXPECTED.put(Role.VENDOR_ENGINEER, Set.of());
    EXPECTED.put(Role.VENDOR_LEAD, Set.of());
    EXPECTED.put(Role.AUDITOR, EnumSet.of(Permission.TRAIL_EXPORT));
    EXPECTED.put(Role.DISASTER_OFFICER, EnumSet.of(Permission.BREAK_GLASS));
    EXPECTED.put(
        Role.ADMINISTRATOR,
        EnumSet.of(
            Permission.ACCOUNT_ADMIN,
            Permission.PEOPLE_EDIT,
            Permission.TRAIL_EXPORT,
            Permission.BREAK_GLASS));
    EXPECTED.put(Role.PREFECTURE_READER, Set.of());
    EXPECTED.put(Role.NATION_READER, Set.of());
    EXPECTED.put(Role.SYSTEM, Set.of());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleHasThesePowersAndNoOther(Role role) {
    Set<Permission> powers = EnumSet.copyOf(POWERS);
    powers.retainAll(AccessRules.of(role));
    assertThat(powers).isEqualTo(EXPECTED.get(role));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyBothMakesAndApproves(Role role) {
    Set<Permission> may = AccessRules.of(role);
    Set<Permission> stages =
        EnumSet.of(Permission.MONTH_CONFIRM, Permission.MONTH_COMPILE, Permission.MONTH_APPROVE);
    stages.retainAll(may);
    assertThat(stages).hasSizeLessThanOrEqualTo(1);
    if (may.contains(Permission.ACCOUNT_ADMIN)) {
      assertThat(stages).isEmpty();
      assertThat(may).doesNotContain(Permission.STEPS_EDIT, Permission.MAPPING_DECIDE);
    }
  }

  @Test
  void whatAnEmergencyGivesNeitherApprovesNorKeepsAccounts() {
    assertThat(AccessRules.of(Emergencies.TAKEN))
        .doesNotContain(
            Permission.MONTH_CONFIRM,
            Permission.MONTH_APPROVE,
            Permission.ACCOUNT_ADMIN,
            Permission.BREAK_GLASS);
  }
}
