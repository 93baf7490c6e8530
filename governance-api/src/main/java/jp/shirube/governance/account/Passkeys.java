package jp.shirube.governance.account;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** A person's own passkeys. */
@Component
public class Passkeys {

  private static final int LONGEST_LABEL = 60;

  private final PasskeyMapper rows;
  private final Ceremonies ceremonies;
  private final SignInRules rules;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  Passkeys(
      PasskeyMapper rows,
      Ceremonies ceremonies,
      SignInRules rules,
      Tenancy tenancy,
      AuditTrail audit) {
    this.rows = rows;
    this.ceremonies = ceremonies;
    this.rules = rules;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** Oldest first. */
  public List<Passkey> of(String municipality, String person) {
    return tenancy.call(
        municipality, () -> rows.ofPerson(person).stream().map(Passkeys::read).toList());
  }

  private static Passkey read(PasskeyMapper.Row row) {
    return new Passkey(
        Base64.getUrlEncoder().withoutPadding().encodeToString(row.credentialId()),
        row.label(),
        row.createdAt(),
        row.lastUsedAt(),
        row.backupState());
  }

  /**
   * Keeps a passkey that the person's authenticator made.
   *
   * @param challenge what it was to sign
   * @param answer the browser's, as JSON
   * @throws FindingException when it cannot be verified or the name cannot be so
   */
  public void add(
      RelyingParty party,
      String municipality,
      Actor person,
      byte[] challenge,
      String answer,
      String label) {
    String name = requireLabel(label);
    tenancy.run(
        municipality,
        () -> {
          ceremonies.keep(party, person.id(), challenge, answer, name);
          audit.record(person, "passkey.add", "person/" + person.id(), Map.of("label", name));
        });
  }

  /**
   * Gives one another name.
   *
   * @throws FindingException when the person has no such passkey or the name cannot be so
   */
  public void rename(String municipality, String id, String label, Actor person) {
    String name = requireLabel(label);
    tenancy.run(
        municipality,
        () -> {
          PasskeyMapper.Row own = own(id, person);
          rows.rename(own.credentialId(), name);
          audit.record(person, "passkey.rename", "person/" + person.id(), Map.of("label", name));
        });
  }

  /**
   * Removes one.
   *
   * @throws FindingException when the person has no such passkey, or it is the last of somebody
   *     whose role needs one
   */
  public void remove(String municipality, String id, Person person, Actor actor) {
    tenancy.run(
        municipality,
        () -> {
          PasskeyMapper.Row own = own(id, actor);
          boolean needed = rules.of(municipality).required().contains(person.role());
          if (needed && rows.ofPerson(person.id()).size() == 1) {
            throw AccountCode.LAST_PASSKEY.exception(Map.of());
          }
          rows.delete(own.credentialId());
          audit.record(
              actor, "passkey.remove", "person/" + actor.id(), Map.of("label", own.label()));
        });
  }

  private PasskeyMapper.Row own(String id, Actor person) {
    return rows.ofPerson(person.id()).stream()
        .filter(it -> read(it).id().equals(id))
        .findFirst()
        .orElseThrow(() -> AccountCode.NO_SUCH_PASSKEY.exception(Map.of()));
  }

  private static String requireLabel(String label) {
    String name = label.strip();
    boolean plain = name.codePoints().noneMatch(Character::isISOControl);
    if (name.isEmpty() || name.length() > LONGEST_LABEL || !plain) {
      throw AccountCode.PASSKEY_NAME.exception(Map.of());
    }
    return name;
  }
}
