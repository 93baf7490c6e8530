package jp.shirube.governance.token;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The tokens of persons: each makes, sees and revokes his own. */
@Component
public class Tokens {

  private final TokenMapper rows;
  private final People people;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Tokens(TokenMapper rows, People people, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a token for the viewer himself.
   *
   * @return the token with its secret, of which only the hash is kept
   * @throws FindingException with everything that is wrong with what he wants
   */
  public IssuedToken issue(Viewer viewer, NewToken wanted) {
    return tenancy.call(
        viewer.municipality(),
        viewer.standing(),
        () -> {
          requireSound(viewer, wanted);
          String secret = Secrets.next(viewer.municipality());
          OffsetDateTime now = OffsetDateTime.now(clock);
          var row = NewTokenRow.of(wanted, viewer, Secrets.sha256(secret), now);
          ApiToken token = rows.insert(row).token();
          audit.record(viewer.actor(), "token.issue", object(token.id()), details(token));
          return new IssuedToken(token, secret);
        });
  }

  private void requireSound(Viewer viewer, NewToken wanted) {
    LocalDate today = LocalDate.now(clock);
    List<ApiToken> good = of(viewer).stream().filter(token -> token.isGoodOn(today)).toList();
    List<Finding> findings = TokenChecks.of(wanted, viewer, good, today);
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  private static Map<String, String> details(ApiToken token) {
    String scopes = token.scopeNames().stream().collect(Collectors.joining(" "));
    return Map.of("name", token.name(), "scopes", scopes, "lastDay", token.lastDay().toString());
  }

  private static String object(long id) {
    return "token/" + id;
  }

  /** The viewer's own tokens, revoked and expired ones included, newest first. */
  public List<ApiToken> of(Viewer viewer) {
    return tenancy.call(
        viewer.municipality(),
        viewer.standing(),
        () ->
            rows.of(viewer.municipality(), viewer.person().id()).stream()
                .map(TokenRow::token)
                .toList());
  }

  /**
   * Ends one of the viewer's own tokens at once.
   *
   * @throws FindingException when he has no such token, or it was revoked before
   */
  public void revoke(Viewer viewer, long id) {
    String person = viewer.person().id();
    tenancy.run(
        viewer.municipality(),
        viewer.standing(),
        () -> {
          if (rows.revoke(id, person, person, OffsetDateTime.now(clock)) == 0) {
            throw TokenCode.UNKNOWN.exception(Map.of());
          }
          audit.record(viewer.actor(), "token.revoke", object(id), Map.of());
        });
  }

  /**
   * Who calls by a token: its person in the role of today. Marks the token as used.
   *
   * @param presented what came with the request
   * @param address where from
   * @return empty when the token is none, was revoked, has expired, or its person's term has ended
   */
  public Optional<Caller> caller(String presented, String address) {
    return Secrets.municipality(presented)
        .flatMap(
            municipality ->
                tenancy.call(municipality, () -> caller(municipality, presented, address)));
  }

  private Optional<Caller> caller(String municipality, String presented, String address) {
    Optional<ApiToken> token =
        Optional.ofNullable(rows.find(municipality, Secrets.sha256(presented)))
            .map(TokenRow::token)
            .filter(it -> it.isGoodOn(LocalDate.now(clock)));
    Optional<Caller> caller = token.flatMap(it -> caller(municipality, it, address));
    caller.ifPresent(it -> rows.used(it.token().id(), OffsetDateTime.now(clock)));
    return caller;
  }

  private Optional<Caller> caller(String municipality, ApiToken token, String address) {
    String origin = "api:" + token.name() + "@" + address;
    return people
        .find(municipality, token.personId())
        .filter(person -> isOfTerm(person, token))
        .map(person -> new Caller(new Viewer(municipality, person, origin), token));
  }

  private static boolean isOfTerm(Person person, ApiToken token) {
    return person.validFrom().equals(token.termFrom());
  }
}
