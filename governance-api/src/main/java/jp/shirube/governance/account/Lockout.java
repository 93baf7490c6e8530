package jp.shirube.governance.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.account.FailureMapper.Failures;
import org.springframework.stereotype.Component;

/**
 * Who waits before the next try. It knows only hashes of what was typed, so it treats an id that
 * nobody has as any other. Its callers hold a transaction on the municipality.
 */
@Component
class Lockout {

  private final FailureMapper rows;
  private final Clock clock;

  Lockout(FailureMapper rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  static String subject(Waiting kind, String text) {
    return Digest.of(kind + "/" + text.toLowerCase(Locale.ROOT));
  }

  /** Whether one must wait. Until the transaction ends no other asks for the same account. */
  boolean holds(String municipality, String id) {
    Failures known = held(municipality, Waiting.ACCOUNT, id);
    OffsetDateTime until = known.lockedUntil();
    return until != null && until.isAfter(OffsetDateTime.now(clock));
  }

  boolean holdsAddress(String municipality, String address) {
    return rows.isWaiting(
        municipality,
        Waiting.ADDRESS,
        subject(Waiting.ADDRESS, address),
        OffsetDateTime.now(clock));
  }

  /** Counts a failure; true when one waits from now on. */
  boolean failed(String municipality, Waiting kind, String text) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    Failures known = held(municipality, kind, text);
    OffsetDateTime last = known.failedAt();
    boolean fresh = last != null && last.isAfter(now.minus(Waiting.FORGOTTEN_AFTER));
    int failures = fresh ? known.failures() + 1 : 1;
    Duration wait = kind.after(failures);
    OffsetDateTime until = wait.isZero() ? null : now.plus(wait);
    rows.set(municipality, kind, known.subject(), failures, now, until);
    return until != null;
  }

  private Failures held(String municipality, Waiting kind, String text) {
    String subject = subject(kind, text);
    rows.begin(municipality, kind, subject);
    return rows.hold(municipality, kind, subject);
  }

  /** Forgets an account's failures; false when there were none. */
  boolean forget(String municipality, String id) {
    return rows.set(municipality, Waiting.ACCOUNT, subject(Waiting.ACCOUNT, id), 0, null, null) > 0;
  }

  /** Until when each account waits that does, by {@link #subject}. */
  Map<String, OffsetDateTime> waiting(String municipality) {
    return rows.waiting(municipality, OffsetDateTime.now(clock)).stream()
        .filter(it -> it.lockedUntil() != null)
        .collect(Collectors.toMap(Failures::subject, Failures::lockedUntil));
  }
}
