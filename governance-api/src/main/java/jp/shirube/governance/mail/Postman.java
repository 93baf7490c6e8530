package jp.shirube.governance.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.shirube.governance.municipality.CityLock;
import jp.shirube.governance.municipality.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. A mail is marked before it is given to the server and after it;
 * whatever happens in between leaves it marked, and it is not sent again by itself.
 */
@Component
public class Postman {

  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
  private static final String WORK = "mail";

  private final OutboxMapper rows;
  private final Tenancy tenancy;
  private final CityLock lock;
  private final Clock clock;

  Postman(OutboxMapper rows, Tenancy tenancy, CityLock lock, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Sends every mail that is due. Nothing is done while another process sends.
   *
   * @return what became of them
   */
  public Delivery deliver(String municipality, MailSettings settings) {
    return lock.alone(municipality, WORK, () -> deliverAlone(municipality, settings))
        .orElse(Delivery.NONE);
  }

  private Delivery deliverAlone(String municipality, MailSettings settings) {
    int abandoned = tenancy.call(municipality, () -> rows.markAbandoned(municipality));
    Delivery done = new Delivery(0, 0, abandoned);
    SmtpSender sender = new SmtpSender(settings);
    boolean reachable = true;
    for (Optional<KeptMail> next = take(municipality);
        next.isPresent();
        next = reachable ? take(municipality) : Optional.empty()) {
      Optional<MailFault> fault = sender.send(next.get());
      MailState state = state(next.get(), fault);
      end(municipality, next.get(), state, fault);
      done = done.plus(state);
      reachable = fault.filter(MailFault::isOfServer).isEmpty();
    }
    return done;
  }

  private Optional<KeptMail> take(String municipality) {
    return tenancy.call(
        municipality,
        () -> Optional.ofNullable(rows.take(municipality, OffsetDateTime.now(clock))));
  }

  private static MailState state(KeptMail mail, Optional<MailFault> fault) {
    if (fault.isEmpty()) {
      return MailState.SENT;
    }
    return switch (fault.get().outcome()) {
      case RETRY -> mail.attempts() < ATTEMPTS ? MailState.WAITING : MailState.FAILED;
      case FAILED -> MailState.FAILED;
      case UNCERTAIN -> MailState.UNCERTAIN;
    };
  }

  private void end(String municipality, KeptMail mail, MailState state, Optional<MailFault> fault) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    @Nullable OffsetDateTime sentAt = state == MailState.SENT ? now : null;
    tenancy.run(
        municipality,
        () -> rows.end(mail.id(), state, sentAt, fault.orElse(null), now.plus(pause(mail))));
  }

  /** Twice as long after each attempt. */
  private static Duration pause(KeptMail mail) {
    return FIRST_PAUSE.multipliedBy(1L << Math.max(0, mail.attempts() - 1));
  }
}
