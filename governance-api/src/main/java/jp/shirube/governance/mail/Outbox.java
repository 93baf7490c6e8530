package jp.shirube.governance.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.OfficeRoles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** Every mail of a municipality, before and after it is sent. */
@Component
public class Outbox {

  private final OutboxMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Outbox(OutboxMapper rows, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Puts a mail in. Takes part in the caller's work on the municipality.
   *
   * @return false when one of its key is there already; then nothing changes
   */
  public boolean put(String municipality, Mail mail, Actor actor) {
    boolean known = !mail.address().isEmpty();
    return tenancy.call(
        municipality,
        () -> {
          boolean isNew =
              rows.insert(
                      municipality,
                      mail,
                      known ? MailState.WAITING : MailState.FAILED,
                      known ? null : MailFault.NO_ADDRESS,
                      OffsetDateTime.now(clock))
                  > 0;
          if (isNew) {
            audit.record(actor, "mail.put", "mail/" + mail.key(), Map.of("person", mail.person()));
          }
          return isNew;
        });
  }

  /** Every mail, oldest first. */
  public List<KeptMail> all(String municipality) {
    return tenancy.call(municipality, () -> rows.all(municipality));
  }

  /** Mails that could not be sent so far, those that are tried again included. */
  public List<KeptMail> faulty(String municipality) {
    return tenancy.call(municipality, () -> rows.faulty(municipality));
  }

  /** Mails that wait for a person: not sent, or not known to be. */
  public List<KeptMail> stuck(String municipality) {
    return faulty(municipality).stream()
        .filter(mail -> mail.state() == MailState.FAILED || mail.state() == MailState.UNCERTAIN)
        .toList();
  }

  /** How many mails stand so. */
  public int count(String municipality, MailState state) {
    return tenancy.call(municipality, () -> rows.count(municipality, state));
  }

  /**
   * Has a mail that failed, or of which nobody knows, sent after all.
   *
   * @throws FindingException when it is not such a mail, has no address or the actor may not
   */
  public void release(String municipality, long id, Actor actor) {
    OfficeRoles.require(actor, MailCode.NOT_FOR_ROLE);
    tenancy.run(
        municipality,
        () -> {
          if (rows.release(id, OffsetDateTime.now(clock)) == 0) {
            throw MailCode.NOT_RELEASABLE.exception(Map.of("mail", Long.toString(id)));
          }
          audit.record(actor, "mail.release", "mail/" + id, Map.of());
        });
  }
}
