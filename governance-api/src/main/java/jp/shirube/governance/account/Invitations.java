package jp.shirube.governance.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Links by which a registered person sets a password: for a new account, or in place of one that
 * was forgotten. A link works once and for some hours; only its hash is kept.
 */
@Component
public class Invitations {

  private static final int TOKEN_BYTES = 32;

  private final InvitationMapper rows;
  private final AccountMapper accounts;
  private final PasskeyMapper passkeys;
  private final Passwords passwords;
  private final Lockout lockout;
  private final Sessions sessions;
  private final SignInRules rules;
  private final People people;
  private final Outbox outbox;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * An invitation that was made.
   *
   * @param link where the person sets the password; it is shown once and kept nowhere
   */
  public record Issued(Person person, Invitation.Kind kind, String link, OffsetDateTime expires) {}

  Invitations(
      InvitationMapper rows,
      AccountMapper accounts,
      PasskeyMapper passkeys,
      Passwords passwords,
      Lockout lockout,
      Sessions sessions,
      SignInRules rules,
      People people,
      Outbox outbox,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.lockout = lockout;
    this.sessions = sessions;
    this.rules = rules;
    this.people = people;
    this.outbox = outbox;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Invites somebody, by a link on the screen and by mail where an address is known. An earlier
   * invitation of the person ends. Who has an account already gets a link to a new password, and
   * loses his passkeys and sessions when he uses it.
   *
   * @param base address of the pages, such as {@code https://shirube.city.example}
   * @throws FindingException when the person is not registered, or the actor may not
   */
  public Issued invite(String municipality, String id, String base, Actor actor) {
    return tenancy.call(
        municipality,
        () -> {
          Person person = registered(municipality, id);
          Invitation.Kind kind = kind(municipality, id);
          InvitationRights.require(person, kind, actor);
          return issue(municipality, person, kind, base, actor);
        });
  }

  private Person registered(String municipality, String id) {
    LocalDate today = LocalDate.now(clock);
    return people.all(municipality).stream()
        .filter(it -> Accounts.comes(it, id, today))
        .findFirst()
        .orElseThrow(() -> AccountCode.LEFT.exception(Map.of("person", id)));
  }

  private Invitation.Kind kind(String municipality, String id) {
    boolean open = accounts.find(municipality, id).filter(AccountMapper.Row::isOpen).isPresent();
    return open ? Invitation.Kind.RESET : Invitation.Kind.INVITE;
  }

  private Issued issue(
      String municipality, Person person, Invitation.Kind kind, String base, Actor actor) {
    String token = token();
    OffsetDateTime now = OffsetDateTime.now(clock);
    OffsetDateTime expires = now.plusHours(rules.of(municipality).invitationHours());
    rows.withdraw(municipality, person.id(), now);
    long made = rows.insert(municipality, person.id(), kind, Digest.of(token), now, expires, actor);
    Issued issued =
        new Issued(person, kind, base + "/invitation/" + municipality + "/" + token, expires);
    outbox.put(municipality, AccountMails.invitation(made, issued), actor);
    audit.record(actor, "account.invite", "person/" + person.id(), Map.of("kind", kind.name()));
    return issued;
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whose invitation a link is; empty when it is used, withdrawn, too old or none at all. */
  public Optional<Person> find(String municipality, String token) {
    return tenancy.call(
        municipality, () -> open(municipality, token).flatMap(it -> person(municipality, it)));
  }

  private Optional<Invitation> open(String municipality, String token) {
    return rows.find(municipality, Digest.of(token), OffsetDateTime.now(clock));
  }

  private Optional<Person> person(String municipality, Invitation invitation) {
    LocalDate today = LocalDate.now(clock);
    return people.all(municipality).stream()
        .filter(it -> Accounts.comes(it, invitation.person(), today))
        .findFirst();
  }

  /**
   * Sets the password of the invited. The link is used up then.
   *
   * @return who it is
   * @throws FindingException when the link is no longer good or the password cannot be chosen
   */
  public Person accept(String municipality, String token, String password, From from) {
    Person invited =
        find(municipality, token)
            .orElseThrow(() -> AccountCode.INVITATION_OVER.exception(Map.of()));
    PasswordRules.require(password, invited);
    String hash = passwords.hash(password);
    tenancy.run(municipality, () -> take(municipality, token, invited, hash, from));
    return invited;
  }

  private void take(String municipality, String token, Person person, String hash, From from) {
    Invitation invitation =
        open(municipality, token)
            .filter(it -> rows.use(it.id(), OffsetDateTime.now(clock)) == 1)
            .orElseThrow(() -> AccountCode.INVITATION_OVER.exception(Map.of()));
    Actor actor = person.actor(from.origin());
    accounts.put(municipality, person.id(), hash, OffsetDateTime.now(clock));
    lockout.forget(municipality, person.id());
    passkeys.deleteOf(person.id());
    sessions.endAll(municipality, person.id(), 0, EndReason.PASSWORD_CHANGED, actor);
    audit.record(
        actor, "account.accept", "person/" + person.id(), Map.of("kind", invitation.kind().name()));
  }
}
