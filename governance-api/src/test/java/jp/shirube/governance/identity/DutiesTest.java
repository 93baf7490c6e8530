package jp.shirube.governance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Person PLANNER = person("p", Role.PLANNER, null);
  private static final Person ADMINISTRATOR = person("a", Role.ADMINISTRATOR, null);
  private static final Person SECOND = person("b", Role.ADMINISTRATOR, null);

  private static Person person(String id, Role role, LocalDate to) {
    return new Person(id, id, role, "", "", "", APRIL, to);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyGivesHimselfARole(Role role) {
    Person self = new Person("p", "p", role, "", "", "", TODAY, null);
    Person ended = person("p", Role.PLANNER, TODAY.minusDays(1));
    assertThatThrownBy(change(PLANNER, List.of(PLANNER, ADMINISTRATOR), ended, ADMINISTRATOR, self))
        .satisfies(it -> assertThat(codes(it)).contains(IdentityCode.OWN_ROLE));
  }

  @Test
  void anAdministratorGivesHimselfNoRoleEither() {
    Person self = new Person("a", "a", Role.PMO_MANAGER, "", "", "", TODAY, null);
    Person ended = person("a", Role.ADMINISTRATOR, TODAY.minusDays(1));
    refused(
        IdentityCode.OWN_ROLE,
        change(ADMINISTRATOR, List.of(ADMINISTRATOR, SECOND), ended, SECOND, self));
  }

  @Test
  void nobodyStaysLongerByHimselfButMayLeaveAndCorrectHisAddress() {
    Person ending = person("p", Role.PLANNER, TODAY);
    refused(IdentityCode.OWN_ROLE, change(PLANNER, List.of(ending), PLANNER));
    Person later = person("p", Role.PLANNER, TODAY.plusDays(1));
    refused(IdentityCode.OWN_ROLE, change(PLANNER, List.of(ending), later));
    passes(change(PLANNER, List.of(PLANNER), ending));
    Person moved = new Person("p", "新しい名", Role.PLANNER, "", "", "new@city.example", APRIL, null);
    passes(change(PLANNER, List.of(PLANNER), moved));
  }

  @Test
  void onlyAnAdministratorMakesOrEndsAnotherOnceThereIsOne() {
    passes(change(PLANNER, List.of(PLANNER), PLANNER, ADMINISTRATOR));
    refused(
        IdentityCode.ADMINISTRATOR_BY_ADMINISTRATOR,
        change(PLANNER, List.of(PLANNER, ADMINISTRATOR), PLANNER, ADMINISTRATOR, SECOND));
    Person ended = person("b", Role.ADMINISTRATOR, TODAY);
    refused(
        IdentityCode.ADMINISTRATOR_BY_ADMINISTRATOR,
        change(PLANNER, List.of(ADMINISTRATOR, SECOND), ADMINISTRATOR, ended));
    passes(change(ADMINISTRATOR, List.of(ADMINISTRATOR), ADMINISTRATOR, SECOND));
    passes(change(ADMINISTRATOR, List.of(ADMINISTRATOR, SECOND), ADMINISTRATOR, ended));
  }

  @Test
  void theLastAdministratorStays() {
    Person ended = person("a", Role.ADMINISTRATOR, TODAY.plusDays(30));
    refused(IdentityCode.LAST_ADMINISTRATOR, change(ADMINISTRATOR, List.of(ADMINISTRATOR), ended));
    Person demoted = person("a", Role.AUDITOR, null);
    Person other = person("c", Role.ADMINISTRATOR, TODAY.plusDays(9));
    assertThatThrownBy(change(SECOND, List.of(ADMINISTRATOR), demoted, other))
        .satisfies(it -> assertThat(codes(it)).contains(IdentityCode.LAST_ADMINISTRATOR));
    passes(change(ADMINISTRATOR, List.of(ADMINISTRATOR), ended, SECOND));
  }

  private static ThrowingCallable change(Person actor, List<Person> before, Person... after) {
    Actor acts = actor.actor("cli:test");
    return () -> new Duties(before, new ArrayList<>(List.of(after)), acts, TODAY).require();
  }

  private static void passes(ThrowingCallable change) {
    assertThatCode(change).doesNotThrowAnyException();
  }

  private static void refused(IdentityCode code, ThrowingCallable change) {
    assertThatThrownBy(change).satisfies(it -> assertThat(codes(it)).containsExactly(code));
  }

  private static List<Object> codes(Throwable refused) {
    return ((FindingException) refused).findings().stream().map(it -> (Object) it.code()).toList();
  }
}
