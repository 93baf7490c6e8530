package jp.shirube.governance.account;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmergenciesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String REASON = "企画担当が不在で、移行の中断を止められないため。";
  private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 24, 22, 0);
  private static final Actor ADMINISTRATOR =
      new Actor("root", "root", Role.ADMINISTRATOR, "cli:test");

  private final MovableClock clock = new MovableClock(NIGHT.toLocalDate());
  private Governance city;
  private Emergencies emergencies;

  @BeforeEach
  void open() {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql("truncate app.emergency, app.outbox")
        .update();
    clock.set(NIGHT);
    city = Governance.open(GOVERNANCE.database(), clock);
    emergencies = city.get(Emergencies.class);
    city.get(People.class).put(CITY, officer(), ADMINISTRATOR);
  }

  private static Person officer() {
    return new Person(
        "bousai-9", "防災", Role.DISASTER_OFFICER, "", "", "", LocalDate.of(2026, 4, 1), null);
  }

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void itWidensTheRoleAndMarksWhatIsDone() {
    Viewer own = viewer("bousai-9");
    Emergency opened = emergencies.open(own, REASON, 2);
    Viewer wide = emergencies.widen(own, emergencies.active(CITY, "bousai-9").orElseThrow());
    assertThat(own.may(Permission.RUN_CONTROL)).isFalse();
    assertThat(wide.may(Permission.RUN_CONTROL)).isTrue();
    assertThat(wide.actor())
        .isEqualTo(
            new Actor("bousai-9", "防災", Role.PLANNER, "web:10.0.0.1 emergency/" + opened.id()));
    emergencies.recordRequest(wide, "GET", "/jobs");
    emergencies.recordRequest(wide, "POST", "/jobs/12/stop");
    assertThat(emergencies.events(CITY, opened))
        .extracting(EmergencyEvent::action, EmergencyEvent::object)
        .containsExactly(
            tuple("emergency.request", "/jobs"), tuple("emergency.request", "/jobs/12/stop"));
  }

  @Test
  void whatIsTakenConfirmsAndApprovesNothingAndKeepsNoAccounts() {
    Viewer own = viewer("bousai-9");
    Emergency opened = emergencies.open(own, REASON, 1);
    Viewer wide = emergencies.widen(own, opened);
    assertThat(wide.may(Permission.MONTH_CONFIRM)).isFalse();
    assertThat(wide.may(Permission.MONTH_APPROVE)).isFalse();
    assertThat(wide.may(Permission.ACCOUNT_ADMIN)).isFalse();
    assertThat(wide.may(Permission.BREAK_GLASS)).as("no second one out of the first").isFalse();
  }

  @Test
  void theManagerAndTheAdministratorsAreTold() {
    emergencies.open(viewer("bousai-9"), REASON, 2);
    assertThat(city.get(Outbox.class).all(CITY))
        .filteredOn(it -> it.subject().contains("緊急アクセス"))
        .filteredOn(it -> it.person().equals("plan-head"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.address()).isEqualTo("plan-head@city.example");
              assertThat(mail.body()).contains("防災", REASON, "2026-11-25 00:00");
            });
  }

  @Test
  void itEndsByItselfAfterItsHours() {
    emergencies.open(viewer("bousai-9"), REASON, 4);
    clock.set(NIGHT.plusHours(4).minusSeconds(1));
    assertThat(emergencies.active(CITY, "bousai-9")).isPresent();
    clock.set(NIGHT.plusHours(4).plusMinutes(10));
    assertThat(emergencies.active(CITY, "bousai-9")).isEmpty();
    assertThat(emergencies.all(CITY))
        .singleElement()
        .satisfies(it -> assertThat(it.endedAt()).isEqualTo(it.endsAt()));
    emergencies.open(viewer("bousai-9"), REASON, 1);
  }

  @Test
  void itIsEndedByHandByThePersonOrWhoWasTold() {
    emergencies.open(viewer("bousai-9"), REASON, 4);
    refused(
        AccountCode.NOT_YOURS,
        () -> emergencies.end(CITY, "bousai-9", GOVERNANCE.person("plan-1")));
    emergencies.end(CITY, "bousai-9", GOVERNANCE.person("plan-head"));
    assertThat(emergencies.active(CITY, "bousai-9")).isEmpty();
    refused(
        AccountCode.NO_EMERGENCY,
        () -> emergencies.end(CITY, "bousai-9", GOVERNANCE.person("plan-head")));
  }

  @Test
  void whoMayNotAndWhatCannotBeSoIsRefused() {
    refused(AccountCode.NOT_YOURS, () -> emergencies.open(viewer("tax-head"), REASON, 1));
    refused(AccountCode.NOT_YOURS, () -> emergencies.open(viewer("a-lead"), REASON, 1));
    Viewer own = viewer("bousai-9");
    refused(AccountCode.EMERGENCY_REASON, () -> emergencies.open(own, "  急ぎ  ", 1));
    refused(AccountCode.EMERGENCY_REASON, () -> emergencies.open(own, "あ".repeat(501), 1));
    refused(AccountCode.EMERGENCY_HOURS, () -> emergencies.open(own, REASON, 5));
    refused(AccountCode.EMERGENCY_HOURS, () -> emergencies.open(own, REASON, 0));
    emergencies.open(own, REASON, 1);
    refused(AccountCode.EMERGENCY_OPEN, () -> emergencies.open(own, REASON, 1));
  }

  private Viewer viewer(String id) {
    Person person = city.get(People.class).find(CITY, id).orElseThrow();
    return new Viewer(CITY, person, "web:10.0.0.1");
  }

  private static void refused(AccountCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FindingException.class,
            it -> assertThat(it.findings()).extracting(f -> f.code()).containsExactly(code));
  }
}
