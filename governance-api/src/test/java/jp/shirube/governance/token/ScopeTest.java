package jp.shirube.governance.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.Test;

/** Scopes and the permissions they group. */
class ScopeTest {

  private static final List<Permission> AT_A_SCREEN_ONLY =
      List.of(
          Permission.SIGNED_IN,
          Permission.RECORD_UNMASK,
          Permission.ACCOUNT_ADMIN,
          Permission.BREAK_GLASS);

  @Test
  void everyPermissionIsInOneScopeOrForAScreenOnly() {
    List<Permission> placed = new ArrayList<>(AT_A_SCREEN_ONLY);
    Arrays.stream(Scope.values()).forEach(scope -> placed.addAll(scope.permissions()));
    assertThat(placed).containsExactlyInAnyOrder(Permission.values());
  }

  @Test
  void aRoleIsOfferedTheScopesInWhichItMayDoSomething() {
    assertThat(offered(Actor.Role.VENDOR_ENGINEER))
        .containsExactlyInAnyOrder(Scope.READ, Scope.STEPS, Scope.MAPPINGS);
    assertThat(offered(Actor.Role.NATION_READER)).containsExactly(Scope.READ);
    assertThat(offered(Actor.Role.SYSTEM)).isEmpty();
  }

  private static Set<Scope> offered(Actor.Role role) {
    return Scope.within(AccessRules.of(role));
  }
}
