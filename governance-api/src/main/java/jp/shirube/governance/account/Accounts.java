package jp.shirube.governance.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts of the registered persons: their passwords, and what the office does with them. */
@Component
public class Accounts {

  private final AccountMapper accounts;
  private final PasskeyMapper passkeys;
  private final InvitationMapper invitations;
  private final Passwords passwords;
  private final Lockout lockout;
  private final Sessions sessions;
  private final SignIn door;
  private final People people;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Accounts(
      AccountMapper accounts,
      PasskeyMapper passkeys,
      InvitationMapper invitations,
      Passwords passwords,
      Lockout lockout,
      Sessions sessions,
      SignIn door,
      People people,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.invitations = invitations;
    this.passwords = passwords;
    this.lockout = lockout;
    this.sessions = sessions;
    this.door = door;
    this.people = people;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sets somebody's password without asking for the old one: for new installations and demos. */
  public void setPassword(String municipality, String person, CharSequence password, Actor actor) {
    String hash = passwords.hash(password.toString());
    tenancy.run(
        municipality,
        () -> {
          accounts.put(municipality, person, hash, OffsetDateTime.now(clock));
          audit.record(actor, "account.password", "person/" + person, Map.of());
        });
  }

  /**
   * Changes one's own password; every other session of the person ends.
   *
   * @param session the session that goes on
   * @return false when the old one is wrong or the person waits: it counts as at the door, so the
   *     caller's transaction must not be rolled back then
   * @throws FindingException when the new one cannot be chosen
   */
  public boolean change(
      String municipality,
      Person person,
      String old,
      String chosen,
      OpenSession session,
      From from) {
    if (!door.proveAgain(municipality, session, old, from)) {
      return false;
    }
    PasswordRules.require(chosen, person);
    if (PasswordRules.normal(chosen).equals(PasswordRules.normal(old))) {
      throw AccountCode.PASSWORD_SAME.exception(Map.of());
    }
    Actor actor = person.actor(from.origin());
    setPassword(municipality, person.id(), chosen, actor);
    tenancy.run(
        municipality,
        () ->
            sessions.endAll(
                municipality, person.id(), session.id(), EndReason.PASSWORD_CHANGED, actor));
    return true;
  }

  /** How everybody's account stands, by id. */
  public Map<String, AccountEntry> all(String municipality) {
    return tenancy.call(municipality, () -> read(municipality));
  }

  private Map<String, AccountEntry> read(String municipality) {
    Map<String, AccountMapper.Row> rows =
        accounts.all(municipality).stream()
            .collect(Collectors.toMap(AccountMapper.Row::person, Function.identity()));
    Map<String, Invitation> open =
        invitations.open(municipality, OffsetDateTime.now(clock)).stream()
            .collect(Collectors.toMap(Invitation::person, Function.identity()));
    Map<String, OffsetDateTime> waiting = lockout.waiting(municipality);
    List<String> owners = passkeys.owners();
    List<String> signedIn = sessions.all(municipality).stream().map(OpenSession::person).toList();
    Map<String, AccountEntry> entries = new TreeMap<>();
    people
        .all(municipality)
        .forEach(
            it -> {
              String id = it.id();
              AccountEntry state = state(id, rows.get(id), open.get(id), waiting.get(subject(id)));
              entries.put(
                  id,
                  new AccountEntry(
                      id,
                      state.state(),
                      state.until(),
                      Collections.frequency(owners, id),
                      Collections.frequency(signedIn, id)));
            });
    return entries;
  }

  private static String subject(String id) {
    return Lockout.subject(Waiting.ACCOUNT, id);
  }

  private static AccountEntry state(
      String id,
      AccountMapper.@Nullable Row row,
      @Nullable Invitation invitation,
      @Nullable OffsetDateTime waitsUntil) {
    if (row != null && row.isOpen()) {
      AccountState state = waitsUntil == null ? AccountState.OPEN : AccountState.WAITING;
      return new AccountEntry(id, state, waitsUntil, 0, 0);
    }
    if (invitation != null) {
      return new AccountEntry(id, AccountState.INVITED, invitation.expiresAt(), 0, 0);
    }
    return new AccountEntry(id, row == null ? AccountState.NONE : AccountState.CLOSED, null, 0, 0);
  }

  /**
   * Lets somebody try again at once who waits after failed sign-ins.
   *
   * @throws FindingException when the actor may not
   */
  public void unlock(String municipality, String person, Actor actor) {
    requireAdministrator(actor);
    tenancy.run(
        municipality,
        () -> {
          lockout.forget(municipality, person);
          audit.record(actor, "account.unlock", "person/" + person, Map.of());
        });
  }

  /**
   * Ends every session of a person.
   *
   * @return how many
   * @throws FindingException when the actor may not
   */
  public int endSessions(String municipality, String person, Actor actor) {
    requireAdministrator(actor);
    return tenancy.call(
        municipality,
        () -> sessions.endAll(municipality, person, 0, EndReason.ENDED_BY_OFFICE, actor));
  }

  /**
   * Closes a person's account: password and passkeys are deleted, sessions end, an invitation that
   * is open is withdrawn.
   *
   * @throws FindingException when the actor may not
   */
  public void close(String municipality, String person, Actor actor) {
    requireAdministrator(actor);
    tenancy.run(municipality, () -> closeNow(municipality, person, actor));
  }

  private void closeNow(String municipality, String person, Actor actor) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    int closed = accounts.close(municipality, person, now);
    passkeys.deleteOf(person);
    invitations.withdraw(municipality, person, now);
    sessions.endAll(municipality, person, 0, EndReason.ROLE_ENDED, actor);
    if (closed > 0) {
      audit.record(actor, "account.close", "person/" + person, Map.of());
    }
  }

  /**
   * Closes the accounts of everybody whose time in every role is over. Signing in is refused from
   * the first day after it in any case; this deletes what they signed in with.
   *
   * @return their ids
   */
  public List<String> closeLeft(String municipality, Actor actor) {
    return tenancy.call(
        municipality,
        () -> {
          LocalDate today = LocalDate.now(clock);
          List<Person> registered = people.all(municipality);
          List<String> left =
              accounts.all(municipality).stream()
                  .filter(AccountMapper.Row::isOpen)
                  .map(AccountMapper.Row::person)
                  .filter(id -> registered.stream().noneMatch(it -> comes(it, id, today)))
                  .toList();
          left.forEach(id -> closeNow(municipality, id, actor));
          return left;
        });
  }

  /** Whether a person is in a role, or will be. */
  static boolean comes(Person entry, String id, LocalDate today) {
    return entry.id().equals(id) && (entry.validTo() == null || !entry.validTo().isBefore(today));
  }

  private static void requireAdministrator(Actor actor) {
    if (!AccessRules.of(actor.role()).contains(Permission.ACCOUNT_ADMIN)) {
      throw AccountCode.ADMINISTRATORS_ONLY.exception(Map.of());
    }
  }

  /** Whether a person has a password. */
  public boolean hasPassword(String municipality, String person) {
    return tenancy.call(
        municipality,
        () -> accounts.find(municipality, person).map(AccountMapper.Row::passwordHash).isPresent());
  }
}
