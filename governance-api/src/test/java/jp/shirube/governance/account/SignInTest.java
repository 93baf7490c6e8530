package jp.shirube.governance.account;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The door over the real database. */
class SignInTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String RIGHT = "みかん畑と古い時計台の午後";
  private static final String HASH = new Passwords().hash(RIGHT);
  private static final String WRONG = "みかん畑と古い時計台の夜中";
  private static final From DESK = new From("web:10.1.2.3", "Firefox");
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 24, 9, 0);

  private final MovableClock clock = new MovableClock(MORNING.toLocalDate());
  private Governance city;
  private SignIn door;
  private Sessions sessions;

  @BeforeEach
  void open() {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql(
            "truncate app.sign_in, app.sign_in_failure, app.passkey, app.invitation,"
                + " app.sign_in_setting, app.account")
        .update();
    city = Governance.open(GOVERNANCE.database(), clock);
    door = city.get(SignIn.class);
    sessions = city.get(Sessions.class);
    account("tax-staff");
  }

  /** With a hash that is made once, for hashing is slow on purpose. */
  private static void account(String person) {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql(
            "insert into app.account (municipality, person, password_hash, changed_at)"
                + " values (?, ?, ?, now())")
        .params(CITY, person, HASH)
        .update();
  }

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void theRightPasswordOpensASession() {
    SignIn.Entered entered = enter().orElseThrow();
    assertThat(entered.person().id()).isEqualTo("tax-staff");
    assertThat(entered.step()).isEqualTo(Step.IN);
    OpenSession session = sessions.check(CITY, entered.session()).orElseThrow();
    assertThat(session.method()).isEqualTo(Method.PASSWORD);
    assertThat(session.department()).isEqualTo("税務課");
    assertThat(lastEvents(1)).containsExactly("sign-in person/tax-staff method=PASSWORD");
  }

  @Test
  void fiveWrongOnesMakeOneWaitAMinuteAndTheRightOneThenDoesNotHelp() {
    fail(5);
    assertThat(enter()).isEmpty();
    clock.set(MORNING.plusSeconds(59));
    assertThat(enter()).isEmpty();
    clock.set(MORNING.plusSeconds(60));
    assertThat(enter()).isPresent();
    fail(4);
    assertThat(enter()).as("a success forgets the failures").isPresent();
  }

  @Test
  void theDelayGrowsWithEachFailureAndIsForgottenAfterADay() {
    fail(5);
    clock.set(MORNING.plusMinutes(1));
    fail();
    clock.set(MORNING.plusMinutes(2));
    assertThat(enter()).as("two minutes now").isEmpty();
    clock.set(MORNING.plusMinutes(1).plusDays(1).plusSeconds(1));
    fail(4);
    assertThat(enter()).isPresent();
  }

  @Test
  void whoWaitsIsNotCountedAgainSoNobodyCanKeepHimOut() {
    fail(5);
    fail();
    fail();
    clock.set(MORNING.plusMinutes(1));
    assertThat(enter()).isPresent();
  }

  @Test
  void anIdThatNobodyHasIsAnsweredAndCountedAlike() {
    for (int i = 0; i < 6; i++) {
      assertThat(door.withPassword(CITY, "nobody", WRONG, DESK)).isEmpty();
    }
    assertThat(lastEvents(3))
        .containsExactly(
            "sign-in.refused person/ reason=UNKNOWN",
            "sign-in.locked person/ by=ACCOUNT",
            "sign-in.refused person/ reason=WAITS");
    assertThat(door.withPassword("999999", "tax-staff", RIGHT, DESK)).isEmpty();
  }

  @Test
  void anIdThatNobodyHasTakesAsLongAsAWrongPassword() {
    median("tax-staff", 1);
    double known = median("tax-staff", 3);
    double unknown = median("nobody", 3);
    double noAccount = median("plan-1", 3);
    assertThat(unknown / known).isBetween(0.5, 2.0);
    assertThat(noAccount / known).isBetween(0.5, 2.0);
  }

  private double median(String id, int times) {
    return IntStream.range(0, times)
        .mapToLong(
            i -> {
              long start = System.nanoTime();
              door.withPassword(CITY, id, WRONG, DESK);
              return System.nanoTime() - start;
            })
        .sorted()
        .skip(times / 2)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void guessesAtTheSameTimeAreCountedOneByOne() {
    List<CompletableFuture<Optional<SignIn.Entered>>> guesses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> door.withPassword(CITY, "tax-staff", WRONG, DESK)))
            .limit(8)
            .toList();
    assertThat(guesses).allSatisfy(it -> assertThat(it.join()).isEmpty());
    assertThat(lastEvents(9))
        .filteredOn(it -> it.endsWith("reason=WRONG"))
        .as("the sixth and later ones wait")
        .hasSize(5);
  }

  @Test
  void anAddressThatTriesManyIdsWaitsAndOthersDoNot() {
    door.withPassword(CITY, "guess-1", WRONG, DESK);
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql("update app.sign_in_failure set failures = 49 where kind = 'ADDRESS'")
        .update();
    assertThat(enter()).isPresent();
    door.withPassword(CITY, "guess-2", WRONG, DESK);
    assertThat(enter()).isEmpty();
    From other = new From("web:10.9.9.9", "");
    assertThat(door.withPassword(CITY, "tax-staff", RIGHT, other)).isPresent();
  }

  @Test
  void neitherPasswordsNorTypedIdsAreKept() {
    door.withPassword(CITY, RIGHT, RIGHT, DESK);
    door.withPassword(CITY, "tax-staff", WRONG, DESK);
    assertThat(
            JdbcClient.create(GOVERNANCE.database().owner())
                .sql(
                    "select (select coalesce(string_agg(f::text, ''), '') from app.sign_in_failure f)"
                        + " || (select string_agg(e::text, '') from app.audit_event e)"
                        + " || (select string_agg(a::text, '') from app.account a)")
                .query(String.class)
                .single())
        .doesNotContain("みかん");
  }

  @Test
  void aHashOfWeakerCostIsMadeAnewOnSignIn() {
    String weak = new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(RIGHT);
    setHash(weak);
    assertThat(enter()).isPresent();
    assertThat(hash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    String strong = hash();
    assertThat(enter()).isPresent();
    assertThat(hash()).isEqualTo(strong);
  }

  private void setHash(String hash) {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql("update app.account set password_hash = ?")
        .param(hash)
        .update();
  }

  private String hash() {
    return JdbcClient.create(GOVERNANCE.database().owner())
        .sql("select password_hash from app.account")
        .query(String.class)
        .single();
  }

  @Test
  void aSessionEndsAfterHalfAnHourWithoutARequest() {
    long session = enter().orElseThrow().session();
    clock.set(MORNING.plusMinutes(29));
    assertThat(sessions.check(CITY, session)).isPresent();
    clock.set(MORNING.plusMinutes(58));
    assertThat(sessions.check(CITY, session)).isPresent();
    clock.set(MORNING.plusMinutes(88));
    assertThat(sessions.check(CITY, session)).isEmpty();
    assertThat(lastEvents(1)).containsExactly("session.end person/tax-staff reason=IDLE");
    clock.set(MORNING.plusMinutes(59));
    assertThat(sessions.check(CITY, session)).as("it does not come back").isEmpty();
  }

  @Test
  void aSessionEndsAfterTenHoursWhateverHappens() {
    long session = enter().orElseThrow().session();
    for (int minutes = 20; minutes < 600; minutes += 20) {
      clock.set(MORNING.plusMinutes(minutes));
      assertThat(sessions.check(CITY, session)).as("%d minutes", minutes).isPresent();
    }
    clock.set(MORNING.plusHours(10));
    assertThat(sessions.check(CITY, session)).isEmpty();
    assertThat(lastEvents(1)).containsExactly("session.end person/tax-staff reason=TOO_LONG");
  }

  @Test
  void aFourthSessionEndsTheOldest() {
    List<Long> four = IntStream.range(0, 4).mapToObj(i -> enter().orElseThrow().session()).toList();
    assertThat(sessions.ofPerson(CITY, "tax-staff"))
        .extracting(OpenSession::id)
        .containsExactlyElementsOf(four.subList(1, 4));
    assertThat(sessions.check(CITY, four.get(0))).isEmpty();
  }

  @Test
  void aSessionEndsWithTheRoleItWasOpenedIn() {
    account("care-staff");
    long session = door.withPassword(CITY, "care-staff", RIGHT, DESK).orElseThrow().session();
    People people = city.get(People.class);
    Person next = staff("care-staff-9", clock.today());
    people.handOver(CITY, "care-staff", next, STAFF);
    assertThat(sessions.check(CITY, session)).isEmpty();
    assertThat(lastEvents(1)).containsExactly("session.end person/care-staff reason=ROLE_ENDED");
    assertThat(door.withPassword(CITY, "care-staff", RIGHT, DESK)).isEmpty();
    assertThat(city.get(Accounts.class).closeLeft(CITY, STAFF)).containsExactly("care-staff");
    assertThat(city.get(Accounts.class).all(CITY).get("care-staff").state())
        .isEqualTo(AccountState.CLOSED);
  }

  private static Person staff(String id, LocalDate from) {
    return new Person(id, "後任", Role.DEPARTMENT_STAFF, "介護福祉課", "", "", from, null);
  }

  @Test
  void aRoleThatNeedsASecondFactorIsNotInAfterThePassword() {
    Actor administrator = new Actor("root", "root", Role.ADMINISTRATOR, "cli:test");
    city.get(SignInRules.class)
        .put(
            CITY,
            new SignInSettings(30, 10, 3, 72, Set.of(Role.DEPARTMENT_STAFF), Set.of()),
            administrator);
    assertThat(enter().orElseThrow().step()).isEqualTo(Step.ENROL);
    assertThat(lastEvents(1)).containsExactly("sign-in.step person/tax-staff method=PASSWORD");
  }

  @Test
  void aSecondFactorOfAnotherPersonDoesNotHelp() {
    long session = enter().orElseThrow().session();
    assertThat(door.secondFactor(CITY, session, "tax-head", DESK)).isFalse();
    assertThat(door.secondFactor(CITY, session, "tax-staff", DESK)).isTrue();
    assertThat(sessions.check(CITY, session).orElseThrow().method()).isEqualTo(Method.BOTH);
  }

  @Test
  void changingThePasswordNeedsTheOldOneAndEndsTheOtherSessions() {
    long other = enter().orElseThrow().session();
    long own = enter().orElseThrow().session();
    OpenSession session = sessions.check(CITY, own).orElseThrow();
    Person person = city.get(People.class).find(CITY, "tax-staff").orElseThrow();
    Accounts accounts = city.get(Accounts.class);
    String next = "朝の市場と青い自転車の鈴";
    assertThat(accounts.change(CITY, person, WRONG, next, session, DESK)).isFalse();
    assertThat(accounts.change(CITY, person, RIGHT, next, session, DESK)).isTrue();
    assertThat(sessions.check(CITY, other)).isEmpty();
    assertThat(sessions.check(CITY, own)).isPresent();
    assertThat(enter()).isEmpty();
    assertThat(door.withPassword(CITY, "tax-staff", next, DESK)).isPresent();
  }

  @Test
  void whoIsBoundToADepartmentOrVendorReachesOnlyItsPeoplesAccounts() {
    account("a-lead");
    account("plan-1");
    enter();
    assertThat(seen(Standing.CITY)).containsExactly("a-lead", "plan-1", "tax-staff");
    assertThat(seen(Standing.department("税務課"))).containsExactly("tax-staff");
    assertThat(seen(Standing.vendor("A"))).containsExactly("a-lead");
    assertThat(seen(Standing.vendor("B"))).isEmpty();
  }

  private List<String> seen(Standing standing) {
    return city.get(Tenancy.class)
        .call(
            CITY,
            standing,
            () ->
                JdbcClient.create(GOVERNANCE.database().app())
                    .sql("select person from app.account order by person")
                    .query(String.class)
                    .list());
  }

  private Optional<SignIn.Entered> enter() {
    return door.withPassword(CITY, "tax-staff", RIGHT, DESK);
  }

  private void fail() {
    assertThat(door.withPassword(CITY, "tax-staff", WRONG, DESK)).isEmpty();
  }

  /** So many failures in a row; the last two of them really happen. */
  private void fail(int times) {
    fail();
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql("update app.sign_in_failure set failures = ? where kind = 'ACCOUNT'")
        .param(times - 1)
        .update();
    fail();
  }

  private static List<String> lastEvents(int count) {
    List<Map<String, Object>> rows =
        JdbcClient.create(GOVERNANCE.database().owner())
            .sql(
                "select action || ' ' || object || ' ' || coalesce("
                    + " 'reason=' || (details ->> 'reason'), 'by=' || (details ->> 'by'),"
                    + " 'method=' || (details ->> 'method'), '') as event"
                    + " from app.audit_event order by id desc limit ?")
            .param(count)
            .query()
            .listOfRows();
    return Stream.iterate(rows.size() - 1, i -> i >= 0, i -> i - 1)
        .map(i -> (String) rows.get(i).get("event"))
        .toList();
  }
}
