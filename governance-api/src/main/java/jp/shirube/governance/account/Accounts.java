package jp.shirube.governance.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The passwords of the registered persons, as Argon2id hashes. */
@Component
public class Accounts {

  private final AccountMapper accounts;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;
  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  Accounts(AccountMapper accounts, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sets somebody's password. */
  public void setPassword(String municipality, String person, CharSequence password, Actor actor) {
    String hash = Objects.requireNonNull(encoder.encode(password));
    tenancy.run(
        municipality,
        () -> {
          accounts.put(municipality, person, hash, OffsetDateTime.now(clock));
          audit.record(actor, "account.password", "person/" + person, Map.of());
        });
  }

  /** The stored hash of somebody's password. */
  public Optional<String> hash(String municipality, String person) {
    return tenancy.call(municipality, () -> accounts.hash(municipality, person));
  }

  public PasswordEncoder encoder() {
    return encoder;
  }
}
