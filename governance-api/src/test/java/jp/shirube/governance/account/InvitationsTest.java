package jp.shirube.governance.account;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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

class InvitationsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String BASE = "https://shirube.city.example";
  private static final String PASSWORD = "みかん畑と古い時計台の午後";
  private static final From HOME = new From("web:10.1.2.3", "Firefox");
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 24, 9, 0);
  private static final Actor ADMINISTRATOR =
      new Actor("root", "root", Role.ADMINISTRATOR, "cli:test");

  private final MovableClock clock = new MovableClock(MORNING.toLocalDate());
  private Governance city;
  private Invitations invitations;

  @BeforeEach
  void open() {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql(
            "truncate app.sign_in, app.sign_in_failure, app.passkey, app.invitation, app.outbox,"
                + " app.account")
        .update();
    city = Governance.open(GOVERNANCE.database(), clock);
    invitations = city.get(Invitations.class);
  }

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void aLinkWorksOnceAndOpensTheDoor() {
    Invitations.Issued issued = invite("tax-staff");
    assertThat(issued.kind()).isEqualTo(Invitation.Kind.INVITE);
    assertThat(issued.link()).matches(BASE + "/invitation/" + CITY + "/[A-Za-z0-9_-]{43}");
    assertThat(state("tax-staff")).isEqualTo(AccountState.INVITED);
    assertThat(invitations.find(CITY, token(issued)).orElseThrow().id()).isEqualTo("tax-staff");
    invitations.accept(CITY, token(issued), PASSWORD, HOME);
    assertThat(state("tax-staff")).isEqualTo(AccountState.OPEN);
    assertThat(city.get(SignIn.class).withPassword(CITY, "tax-staff", PASSWORD, HOME)).isPresent();
    refused(
        AccountCode.INVITATION_OVER, () -> invitations.accept(CITY, token(issued), PASSWORD, HOME));
  }

  @Test
  void ofManyWhoUseALinkAtOnceOneSucceeds() {
    String token = token(invite("tax-staff"));
    List<CompletableFuture<Boolean>> tries =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> accepts(token)))
            .limit(4)
            .toList();
    assertThat(tries.stream().filter(CompletableFuture::join).count()).isEqualTo(1);
  }

  private boolean accepts(String token) {
    try {
      invitations.accept(CITY, token, PASSWORD, HOME);
      return true;
    } catch (FindingException over) {
      return false;
    }
  }

  @Test
  void aLinkEndsAfterThreeDaysAndWithTheNextOne() {
    Invitations.Issued first = invite("tax-staff");
    Invitations.Issued second = invite("tax-staff");
    assertThat(invitations.find(CITY, token(first))).isEmpty();
    clock.set(MORNING.plusHours(72).minusSeconds(1));
    assertThat(invitations.find(CITY, token(second))).isPresent();
    clock.set(MORNING.plusHours(72));
    assertThat(invitations.find(CITY, token(second))).isEmpty();
  }

  @Test
  void aPasswordThatCannotBeChosenLeavesTheLinkGood() {
    String token = token(invite("tax-staff"));
    refused(AccountCode.PASSWORD_SHORT, () -> invitations.accept(CITY, token, "short", HOME));
    assertThat(invitations.find(CITY, token)).isPresent();
  }

  @Test
  void aResetIsAnAdministratorsAndTakesPasskeysAndSessionsAway() {
    invitations.accept(CITY, token(invite("tax-staff")), PASSWORD, HOME);
    long session =
        city.get(SignIn.class)
            .withPassword(CITY, "tax-staff", PASSWORD, HOME)
            .orElseThrow()
            .session();
    refused(AccountCode.ADMINISTRATORS_ONLY, () -> invite("tax-staff"));
    Invitations.Issued reset = invitations.invite(CITY, "tax-staff", BASE, ADMINISTRATOR);
    assertThat(reset.kind()).isEqualTo(Invitation.Kind.RESET);
    assertThat(city.get(Sessions.class).check(CITY, session)).as("until it is used").isPresent();
    invitations.accept(CITY, token(reset), "朝の市場と青い自転車の鈴", HOME);
    assertThat(city.get(Sessions.class).check(CITY, session)).isEmpty();
  }

  @Test
  void nobodyInvitesHimselfAndOnlyPlannersAndAdministratorsInvite() {
    refused(
        AccountCode.NOT_ONESELF,
        () -> invitations.invite(CITY, "plan-1", BASE, GOVERNANCE.person("plan-1")));
    for (String id : List.of("tax-head", "a-lead", "plan-head", "auditor")) {
      refused(
          AccountCode.NOT_YOURS,
          () -> invitations.invite(CITY, "tax-staff", BASE, GOVERNANCE.person(id)));
    }
  }

  @Test
  void onlyAnAdministratorInvitesAnAdministrator() {
    Person second =
        new Person(
            "admin-9", "管理者", Role.ADMINISTRATOR, "", "", "", LocalDate.of(2026, 11, 1), null);
    city.get(People.class).put(CITY, second, ADMINISTRATOR);
    refused(AccountCode.ADMINISTRATORS_ONLY, () -> invite("admin-9"));
    assertThat(invitations.invite(CITY, "admin-9", BASE, ADMINISTRATOR).link()).isNotEmpty();
  }

  @Test
  void whoIsNotRegisteredOrHasLeftIsNotInvited() {
    refused(AccountCode.LEFT, () -> invite("nobody"));
    city.get(People.class).leave(CITY, "health-staff", clock.today().minusDays(1), ADMINISTRATOR);
    refused(AccountCode.LEFT, () -> invite("health-staff"));
  }

  @Test
  void theMailCarriesTheLinkAndTheDatabaseOnlyItsHash() {
    Invitations.Issued issued = invite("tax-staff");
    assertThat(city.get(Outbox.class).all(CITY))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.address()).isEqualTo("tax-staff@city.example");
              assertThat(mail.body()).contains(issued.link(), "2026-11-27 09:00");
            });
    assertThat(
            JdbcClient.create(GOVERNANCE.database().owner())
                .sql(
                    "select (select string_agg(i::text, '') from app.invitation i)"
                        + " || (select string_agg(e::text, '') from app.audit_event e)")
                .query(String.class)
                .single())
        .doesNotContain(token(issued));
  }

  @Test
  void ofASentMailTheLinkIsNotKept() {
    invite("tax-staff");
    JdbcClient.create(GOVERNANCE.database().app())
        .sql(
            "with bound as (select set_config('shirube.municipality', ?, false) as city)"
                + " update app.outbox set state = 'SENT', sent_at = now() from bound"
                + " where municipality = city")
        .param(CITY)
        .update();
    assertThat(city.get(Outbox.class).all(CITY))
        .singleElement()
        .satisfies(mail -> assertThat(mail.body()).isEmpty());
  }

  private Invitations.Issued invite(String person) {
    return invitations.invite(CITY, person, BASE, GOVERNANCE.person("plan-1"));
  }

  private AccountState state(String person) {
    return city.get(Accounts.class).all(CITY).get(person).state();
  }

  private static String token(Invitations.Issued issued) {
    return issued.link().substring(issued.link().lastIndexOf('/') + 1);
  }

  private static void refused(AccountCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FindingException.class,
            it -> assertThat(it.findings()).extracting(f -> f.code()).contains(code));
  }
}
