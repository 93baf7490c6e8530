package jp.shirube.governance.account;

import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door. It answers a wrong password, an id that nobody has, an account that is closed and one
 * that waits alike, and as fast; only the audit trail tells them apart.
 */
@Component
public class SignIn {

  /**
   * Somebody who may go in, or on to the next step.
   *
   * @param session id of the session that began
   */
  public record Entered(String municipality, Person person, long session, Step step) {}

  private final AccountMapper accounts;
  private final Passwords passwords;
  private final Lockout lockout;
  private final Sessions sessions;
  private final SignInRules rules;
  private final PasskeyMapper passkeys;
  private final People people;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  SignIn(
      AccountMapper accounts,
      Passwords passwords,
      Lockout lockout,
      Sessions sessions,
      SignInRules rules,
      PasskeyMapper passkeys,
      People people,
      Tenancy tenancy,
      AuditTrail audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.lockout = lockout;
    this.sessions = sessions;
    this.rules = rules;
    this.passkeys = passkeys;
    this.people = people;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** Somebody with an id and a password; empty when it is refused. */
  public Optional<Entered> withPassword(
      String municipality, String id, String password, From from) {
    return tenancy.call(
        municipality,
        () -> {
          if (!accounts.isMunicipality(municipality)) {
            passwords.matches(password, null);
            return Optional.empty();
          }
          return decide(municipality, id, password, from);
        });
  }

  private Optional<Entered> decide(String municipality, String id, String password, From from) {
    boolean waits = lockout.holds(municipality, id);
    boolean addressWaits = lockout.holdsAddress(municipality, from.origin());
    Optional<Person> person = people.find(municipality, id);
    AccountMapper.@Nullable Row account =
        person.flatMap(it -> accounts.find(municipality, it.id())).orElse(null);
    @Nullable String hash = account != null && account.isOpen() ? account.passwordHash() : null;
    boolean matches = passwords.matches(password, hash);
    if (waits || addressWaits) {
      refused(person, from, waits ? "WAITS" : "ADDRESS_WAITS");
      return Optional.empty();
    }
    if (!matches) {
      failed(municipality, id, person, from);
      return Optional.empty();
    }
    return person.map(it -> withRightPassword(municipality, it, password, from));
  }

  private void failed(String municipality, String id, Optional<Person> person, From from) {
    boolean waits = lockout.failed(municipality, Waiting.ACCOUNT, id);
    boolean addressWaits = lockout.failed(municipality, Waiting.ADDRESS, from.origin());
    refused(person, from, person.isPresent() ? "WRONG" : "UNKNOWN");
    if (waits || addressWaits) {
      record(person, from, "sign-in.locked", Map.of("by", waits ? "ACCOUNT" : "ADDRESS"));
    }
  }

  private void refused(Optional<Person> person, From from, String why) {
    record(person, from, "sign-in.refused", Map.of("reason", why));
  }

  /** Never with what was typed as an id: it may have been a password. */
  private void record(
      Optional<Person> person, From from, String action, Map<String, String> details) {
    Actor actor =
        person
            .map(it -> it.actor(from.origin()))
            .orElse(new Actor("", "", Actor.Role.SYSTEM, from.origin()));
    audit.record(actor, action, "person/" + actor.id(), details);
  }

  private Entered withRightPassword(
      String municipality, Person person, String password, From from) {
    lockout.forget(municipality, person.id());
    accounts
        .find(municipality, person.id())
        .filter(it -> it.passwordHash() != null && passwords.isWeak(it.passwordHash()))
        .ifPresent(it -> accounts.rehash(municipality, it.person(), passwords.hash(password)));
    return enter(municipality, person, Method.PASSWORD, nextStep(municipality, person), from);
  }

  private Step nextStep(String municipality, Person person) {
    boolean hasPasskey = !passkeys.ofPerson(person.id()).isEmpty();
    if (!rules.of(municipality).required().contains(person.role())) {
      return Step.IN;
    }
    return hasPasskey ? Step.SECOND_FACTOR : Step.ENROL;
  }

  private Entered enter(String municipality, Person person, Method method, Step step, From from) {
    long session = sessions.begin(municipality, person, method, step, from);
    audit.record(
        person.actor(from.origin()),
        step == Step.IN ? "sign-in" : "sign-in.step",
        "person/" + person.id(),
        Map.of("method", method.name(), "session", Long.toString(session)));
    return new Entered(municipality, person, session, step);
  }

  /**
   * Somebody whose passkey was verified, its user's presence and verification included.
   *
   * @param id the person whose passkey it is
   */
  public Optional<Entered> withPasskey(String municipality, String id, From from) {
    return known(municipality, id, Method.PASSKEY, from);
  }

  /**
   * Somebody whom the city's own provider vouches for. The person needs a role, but no password.
   *
   * @param id what the provider says is the person's id
   */
  public Optional<Entered> withProvider(String municipality, String id, From from) {
    return known(municipality, id, Method.PROVIDER, from);
  }

  /** Takes a passkey that could not be verified into the audit trail. */
  public void passkeyRefused(String municipality, From from) {
    tenancy.run(municipality, () -> refused(Optional.empty(), from, "PASSKEY"));
  }

  private Optional<Entered> known(String municipality, String id, Method method, From from) {
    return tenancy.call(
        municipality,
        () -> {
          Optional<Person> person = people.find(municipality, id);
          boolean closed =
              method == Method.PASSKEY
                  && accounts.find(municipality, id).filter(AccountMapper.Row::isOpen).isEmpty();
          if (person.isEmpty() || closed) {
            refused(person, from, closed ? "CLOSED" : "NOT_IN_ROLE");
            return Optional.empty();
          }
          return person.map(it -> enter(municipality, it, method, Step.IN, from));
        });
  }

  /**
   * The passkey after the password.
   *
   * @param id the person whose passkey was verified
   * @return false when it is not the passkey of the session's person, or the session has ended
   */
  public boolean secondFactor(String municipality, long session, String id, From from) {
    return tenancy.call(
        municipality,
        () -> {
          Optional<OpenSession> open =
              sessions.check(municipality, session).filter(it -> it.person().equals(id));
          Optional<Person> person = people.find(municipality, id);
          if (open.isEmpty() || person.isEmpty()) {
            refused(person, from, "OTHER_PASSKEY");
            return false;
          }
          sessions.prove(session, Method.BOTH);
          audit.record(
              person.get().actor(from.origin()),
              "sign-in",
              "person/" + id,
              Map.of("method", Method.BOTH.name(), "session", Long.toString(session)));
          return true;
        });
  }

  /** Proves by the password again who somebody is; a wrong one counts as at the door. */
  public boolean proveAgain(String municipality, OpenSession session, String password, From from) {
    return tenancy.call(
        municipality,
        () -> {
          Optional<Person> person = people.find(municipality, session.person());
          boolean waits = lockout.holds(municipality, session.person());
          @Nullable String hash =
              accounts
                  .find(municipality, session.person())
                  .map(AccountMapper.Row::passwordHash)
                  .orElse(null);
          boolean matches = passwords.matches(password, hash);
          if (waits || !matches) {
            failedAgain(municipality, session, person, waits, from);
            return false;
          }
          lockout.forget(municipality, session.person());
          sessions.prove(session.id(), session.method());
          return true;
        });
  }

  private void failedAgain(
      String municipality, OpenSession session, Optional<Person> person, boolean waits, From from) {
    if (waits) {
      refused(person, from, "WAITS");
    } else {
      failed(municipality, session.person(), person, from);
    }
  }
}
