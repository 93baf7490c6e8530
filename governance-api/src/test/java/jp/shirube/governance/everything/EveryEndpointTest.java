package jp.shirube.governance.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every handler of the pages and of the API asked by somebody of every role and by nobody: it is
 * reached exactly by those whom the table of permissions gives it.
 */
class EveryEndpointTest {

  @RegisterExtension
  static final TestServer SERVER =
      new TestServer(
          new TestGovernance(),
          Map.of(
              "shirube.api.requests-per-minute",
              100_000,
              "shirube.api.failures-per-minute",
              100_000));

  private static final int FEW = 3;

  private static Everybody everybody;
  private static List<Endpoint> endpoints;

  @BeforeAll
  static void everybodyIsThere() {
    SERVER.governance().openMonth();
    everybody = new Everybody(SERVER);
    endpoints = Endpoint.all(SERVER.server());
  }

  @Test
  void theRolesAreAllThoseOfPersons() {
    Set<Actor.Role> persons = new java.util.TreeSet<>(Set.of(Actor.Role.values()));
    persons.remove(Actor.Role.SYSTEM);
    assertThat(everybody.roles()).containsExactlyInAnyOrderElementsOf(persons);
  }

  /** In the long tier every handler by every role; else each by a few, all roles in turn. */
  @Test
  void aHandlerIsReachedExactlyByTheRolesThatMay() {
    List<Actor.Role> roles = List.copyOf(everybody.roles());
    List<String> wrong =
        IntStream.range(0, endpoints.size())
            .parallel()
            .boxed()
            .flatMap(i -> inTurn(roles, i).flatMap(role -> wrong(endpoints.get(i), role)))
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static Stream<Actor.Role> inTurn(List<Actor.Role> roles, int turn) {
    return IntStream.range(0, FEW)
        .mapToObj(i -> roles.get((turn + i * roles.size() / FEW) % roles.size()));
  }

  @Test
  @Tag("long")
  void everyHandlerIsReachedExactlyByTheRolesThatMay() {
    List<String> wrong =
        endpoints.parallelStream()
            .flatMap(endpoint -> everybody.roles().stream().flatMap(role -> wrong(endpoint, role)))
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static Stream<String> wrong(Endpoint endpoint, Actor.Role role) {
    String path = Examples.ofNothing().paths(endpoint).get(0);
    Everybody.Reply answer = everybody.ask(role, endpoint, path);
    boolean may = endpoint.needs().map(AccessRules.of(role)::contains).orElse(true);
    int status = answer.status();
    boolean right = may ? isReached(answer) : status == 403;
    return right ? Stream.empty() : Stream.of("%s as %s: %d".formatted(endpoint, role, status));
  }

  private static boolean isReached(Everybody.Reply answer) {
    int status = answer.status();
    return status < 500 && status != 403 && status != 401 && !isSentToSignIn(answer);
  }

  private static boolean isSentToSignIn(Everybody.Reply answer) {
    return answer.status() == 302 && answer.location().endsWith("/sign-in");
  }

  @Test
  void nobodyReachesWhatIsNotOpen() {
    List<String> wrong = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      String path = Examples.ofNothing().paths(endpoint).get(0);
      Everybody.Reply answer = everybody.askAsNobody(endpoint, path);
      if (isTurnedAway(endpoint, answer) == endpoint.needs().isEmpty() && endpoint.isRead()
          || endpoint.needs().isPresent() && !isTurnedAway(endpoint, answer)) {
        wrong.add(endpoint + ": " + answer.status());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isTurnedAway(Endpoint endpoint, Everybody.Reply answer) {
    if (endpoint.isApi()) {
      return answer.status() == 401;
    }
    return endpoint.isRead() ? isSentToSignIn(answer) : answer.status() == 403;
  }
}
