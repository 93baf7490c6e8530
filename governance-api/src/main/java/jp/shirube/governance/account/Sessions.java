package jp.shirube.governance.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Who is signed in. Every request asks {@link #check}, so that a session ends for all processes at
 * once when its person signs out, leaves, gets another role, or waits too long.
 */
@Component
public class Sessions {

  /** A proof of who it is holds so long for what changes an account. */
  private static final Duration PROOF = Duration.ofMinutes(10);

  /** A session is written as seen once in so long. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final SessionMapper rows;
  private final SignInRules rules;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Sessions(SessionMapper rows, SignInRules rules, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Begins one, and ends the person's oldest beyond the number that is allowed at once. */
  long begin(String municipality, Person person, Method method, Step step, From from) {
    long id = rows.begin(municipality, person, method, step, from, now());
    List<OpenSession> open = rows.ofPerson(municipality, person.id(), today());
    int most = rules.of(municipality).mostSessions();
    open.stream()
        .limit(Math.max(0, open.size() - most))
        .forEach(it -> end(it, EndReason.TOO_MANY, person.actor(from.origin())));
    return id;
  }

  /**
   * The session of a request, which keeps it awake.
   *
   * @return empty when it has ended, or ends now
   */
  public Optional<OpenSession> check(String municipality, long id) {
    return tenancy.call(
        municipality,
        () -> rows.find(municipality, id, today()).flatMap(it -> kept(municipality, it)));
  }

  private Optional<OpenSession> kept(String municipality, OpenSession session) {
    Optional<EndReason> over = over(session, rules.of(municipality));
    if (over.isPresent()) {
      end(session, over.get(), self(session));
      return Optional.empty();
    }
    if (session.seenAt().isBefore(now().minus(SEEN_EVERY))) {
      rows.seen(session.id(), now());
    }
    return Optional.of(session);
  }

  private Optional<EndReason> over(OpenSession session, SignInSettings settings) {
    if (!session.inRole()) {
      return Optional.of(EndReason.ROLE_ENDED);
    }
    if (!now().isBefore(session.seenAt().plus(settings.idle()))) {
      return Optional.of(EndReason.IDLE);
    }
    return now().isBefore(session.beganAt().plus(settings.longest()))
        ? Optional.empty()
        : Optional.of(EndReason.TOO_LONG);
  }

  /** Whether the person proved who it is just now. */
  public boolean isProven(OpenSession session) {
    return now().isBefore(session.provenAt().plus(PROOF));
  }

  /**
   * Lets only somebody pass who proved who it is just now.
   *
   * @throws FindingException otherwise
   */
  public void requireProven(OpenSession session) {
    if (!isProven(session)) {
      throw AccountCode.PROVE_AGAIN.exception(Map.of());
    }
  }

  /** Takes a further proof into a session: whoever was on the way to it is in. */
  void prove(long id, Method method) {
    rows.prove(id, method, now());
  }

  /** The sessions of a person that are open, oldest first. */
  public List<OpenSession> ofPerson(String municipality, String person) {
    return tenancy.call(
        municipality,
        () ->
            rows.ofPerson(municipality, person, today()).stream()
                .filter(it -> over(it, rules.of(municipality)).isEmpty())
                .toList());
  }

  /** Every session that is open. */
  List<OpenSession> all(String municipality) {
    SignInSettings settings = rules.of(municipality);
    return rows.all(municipality, today()).stream()
        .filter(it -> over(it, settings).isEmpty())
        .toList();
  }

  /** Signs out. */
  public void signOut(String municipality, long id) {
    tenancy.run(
        municipality,
        () ->
            rows.find(municipality, id, today())
                .ifPresent(it -> end(it, EndReason.SIGNED_OUT, self(it))));
  }

  /**
   * Ends one of a person's own sessions.
   *
   * @throws FindingException when the person has no such session
   */
  public void endOwn(String municipality, String person, long id, Actor actor) {
    tenancy.run(
        municipality,
        () -> {
          OpenSession own =
              rows.find(municipality, id, today())
                  .filter(it -> it.person().equals(person))
                  .orElseThrow(() -> AccountCode.NO_SUCH_SESSION.exception(Map.of()));
          end(own, EndReason.ENDED_BY_PERSON, actor);
        });
  }

  /** Ends every session of a person but one, and says how many. */
  int endAll(String municipality, String person, long but, EndReason reason, Actor actor) {
    List<OpenSession> ended =
        rows.ofPerson(municipality, person, today()).stream().filter(it -> it.id() != but).toList();
    ended.forEach(it -> end(it, reason, actor));
    return ended.size();
  }

  private void end(OpenSession session, EndReason reason, Actor actor) {
    if (rows.end(session.id(), reason, now()) > 0) {
      String action = reason == EndReason.SIGNED_OUT ? "sign-out" : "session.end";
      audit.record(
          actor,
          action,
          "person/" + session.person(),
          Map.of("session", Long.toString(session.id()), "reason", reason.name()));
    }
  }

  private static Actor self(OpenSession session) {
    return new Actor(session.person(), session.person(), session.role(), session.origin());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
